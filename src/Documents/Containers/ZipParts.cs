using System.Collections.ObjectModel;
using System.IO.Compression;

namespace Luoshi.Documents.Containers;

/// <summary>
/// The parts of a document that is a ZIP archive. All of them together may unpack to so much and no more, none may be called as
/// if it lay outside the archive, and nothing is ever written.
/// </summary>
internal sealed class ZipParts : IDisposable
{
    /// <summary>What all parts of a report together may unpack to.</summary>
    public const long UnpackedLimit = 256L << 20;

    /// <summary>How many a report may have.</summary>
    public const int MostParts = 20_000;

    private readonly string _name;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _left = UnpackedLimit;

    public ZipParts(SourceFile file, string kind)
    {
        _name = file.Name;
        try
        {
            _archive = new ZipArchive(new ReadOnlyMemoryStream(file.Bytes), ZipArchiveMode.Read);
            Take(_archive.Entries);
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or ArgumentException)
        {
            throw Refusal.Corrupt(file.Name, kind);
        }
    }

    /// <summary>What each part is called and declares to unpack to; more does not come out of it.</summary>
    public IEnumerable<(string Name, long Bytes)> Sizes => _parts.Select(part => (part.Key, part.Value.Length));

    public bool Has(string part) => _parts.ContainsKey(Trimmed(part));

    /// <summary>The bytes of a part as it unpacks; null where there is none of that name.</summary>
    public Stream? Open(string part) => _parts.TryGetValue(Trimmed(part), out var entry) ? new BoundedStream(entry.Open(), Spend) : null;

    public void Dispose() => _archive.Dispose();

    private static string Trimmed(string part) => part.TrimStart('/');

    private void Take(ReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > MostParts) throw Refusal.Hostile(_name, $"包里有 {entries.Count} 个文件", $"it packs {entries.Count} files");
        if (entries.Sum(entry => (decimal)entry.Length) > UnpackedLimit) throw TooSwollen();
        foreach (var entry in entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            if (path.StartsWith('/') || path.Split('/').Contains("..")) throw Refusal.Hostile(
                _name, $"包内文件“{entry.FullName}”指到包外", $"its part \"{entry.FullName}\" points outside of it");
            if (entry.IsEncrypted) throw Refusal.Protected(_name);
            _parts.TryAdd(path, entry);
        }
    }

    /// <summary>What an archive declares can be a lie; what really came out counts.</summary>
    private void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0) throw TooSwollen();
    }

    private UnreadableException TooSwollen() => Refusal.Hostile(
        _name, $"解开后超过 {UnpackedLimit >> 20} MB", $"it unpacks to more than {UnpackedLimit >> 20} MB");
}
