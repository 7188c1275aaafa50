using System.Xml;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Ofd;

/// <summary>The parts of an OFD file, named as its own parts name them: from the root, or from where the naming part lies.</summary>
internal sealed class OfdPackage(SourceFile file, Deadline deadline) : IDisposable
{
    private readonly ZipParts _parts = new(file, "OFD");

    public string Name => file.Name;

    public Deadline Deadline => deadline;

    public bool Has(string part) => _parts.Has(part);

    /// <summary>A walk that stands at the root element of the part; null where there is no such part.</summary>
    public XmlWalk? Walk(string part)
    {
        if (Open(part) is not { } stream) return null;
        var walk = new XmlWalk(stream, deadline);
        walk.Start();
        return walk;
    }

    /// <summary>As <see cref="Walk"/>, for what the text can do without: a part that is missing or broken is passed over.</summary>
    public void WalkIfSound(string? part, Action<XmlWalk> read)
    {
        if (part is null) return;
        try
        {
            using var walk = Walk(part);
            if (walk is not null) read(walk);
        }
        catch (Exception cause) when (cause is XmlException or InvalidDataException)
        {
            deadline.Look();
        }
    }

    /// <summary>Empty where there is no such part.</summary>
    public ReadOnlyMemory<byte> Bytes(string part)
    {
        using var stream = Open(part);
        if (stream is null) return default;
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The full name of a part that <paramref name="from"/> calls <paramref name="location"/>.</summary>
    public static string Resolve(string from, string location)
    {
        var path = location.Trim().Replace('\\', '/');
        var names = path.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                if (names.Count > 0) names.RemoveAt(names.Count - 1);
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }
        return string.Join('/', names);
    }

    public void Dispose() => _parts.Dispose();

    private Stream? Open(string part) => _parts.Open(part) is { } stream ? PartStream.Of(stream, file, part) : null;
}
