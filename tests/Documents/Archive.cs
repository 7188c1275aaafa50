using System.IO.Compression;
using System.Text;

namespace Luoshi.Documents.Tests;

/// <summary>ZIP archives whose parts are stored as they are, so that their bytes can be seen from outside, or swell as they are read.</summary>
internal static class Archive
{
    public static byte[] Of(params IEnumerable<(string Name, byte[] Content)> parts) => With([], parts);

    /// <summary>An archive with further parts, or with others in the place of its own.</summary>
    public static byte[] With(byte[] archive, params IEnumerable<(string Name, byte[] Content)> parts) =>
        Written(archive, [.. parts.Select(part => (part.Name, (Action<Stream>)(stream => stream.Write(part.Content))))], CompressionLevel.NoCompression);

    /// <summary>An archive with a part that unpacks to so many bytes, which are never held at once.</summary>
    public static byte[] Swollen(byte[] archive, string name, int size, char filler = ' ', string head = "", string tail = "") =>
        Written(archive, [(name, stream => Fill(stream, size, filler, head, tail))], CompressionLevel.Fastest);

    private static void Fill(Stream stream, int size, char filler, string head, string tail)
    {
        var chunk = new byte[1 << 16];
        chunk.AsSpan().Fill((byte)filler);
        stream.Write(Encoding.UTF8.GetBytes(head));
        for (var written = 0; written < size; written += chunk.Length) stream.Write(chunk);
        stream.Write(Encoding.UTF8.GetBytes(tail));
    }

    private static byte[] Written(byte[] archive, IReadOnlyList<(string Name, Action<Stream> Write)> parts, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (archive.Length > 0) Copy(archive, zip, [.. parts.Select(part => part.Name)]);
            foreach (var (name, write) in parts)
                using (var part = zip.CreateEntry(name, level).Open())
                    write(part);
        }
        return stream.ToArray();
    }

    private static void Copy(byte[] archive, ZipArchive zip, HashSet<string> others)
    {
        using var old = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        foreach (var entry in old.Entries.Where(entry => !others.Contains(entry.FullName)))
        {
            using var from = entry.Open();
            using var to = zip.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
            from.CopyTo(to);
        }
    }
}
