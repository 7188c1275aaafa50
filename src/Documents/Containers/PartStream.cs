namespace Luoshi.Documents.Containers;

/// <summary>One part of a packed document, which may unpack to so much and no more.</summary>
internal static class PartStream
{
    /// <summary>The text of the longest report takes some five megabytes.</summary>
    private const int Limit = 64 << 20;

    public static Stream Of(Stream part, SourceFile file, string name)
    {
        var left = Limit;
        return new BoundedStream(part, read => left = left >= read ? left - read : throw TooSwollen(file, name));
    }

    /// <summary>Refuses a document with XML parts that declare to unpack to more, for programs that ask no limit of ours.</summary>
    public static void Allow(ZipParts parts, SourceFile file)
    {
        foreach (var (name, bytes) in parts.Sizes)
            if (bytes > Limit && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                throw TooSwollen(file, name);
    }

    private static UnreadableException TooSwollen(SourceFile file, string name) => Refusal.Hostile(
        file.Name, $"包内 {name} 解开后超过 {Limit >> 20} MB", $"its part {name} unpacks to more than {Limit >> 20} MB");
}
