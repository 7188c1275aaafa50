using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>ZIP archives that are not what a program would pack.</summary>
internal static class Archive
{
    /// <summary>How the list at the end of an archive begins the line of each part, and where in it the size is told.</summary>
    private static readonly byte[] Line = "PK\u0001\u0002"u8.ToArray();

    private const int Flags = 8, Size = 24, NameLength = 28, ExtraLength = 30, LineLength = 46, ListLength = 12;

    public static byte[] Of(params (string Name, byte[] Content)[] parts) => With([], parts);

    /// <summary>A packed document with parts besides.</summary>
    public static byte[] With(byte[] document, params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, document.Length > 0 ? ZipArchiveMode.Update : ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                if (document.Length > 0) archive.GetEntry(name)?.Delete();
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        return stream.ToArray();
    }

    /// <summary>With a part that begins as told and goes on with blanks, which pack to a thousandth.</summary>
    public static byte[] Swollen(byte[] document, string name, int megabytes, string start = "")
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(start));
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (; megabytes > 0; megabytes--) part.Write(blanks);
        }
        return stream.ToArray();
    }

    /// <summary>The same archive, whose list tells another size of every part.</summary>
    public static byte[] Declaring(byte[] archive, uint size) =>
        Changed(archive, line => BinaryPrimitives.WriteUInt32LittleEndian(line[Size..], size));

    /// <summary>The same archive, whose list tells of its last part a size beyond what four bytes hold, in the way of ZIP64.</summary>
    public static byte[] DeclaringLong(byte[] archive, ulong size)
    {
        var bytes = archive.ToList();
        var line = archive.AsSpan().LastIndexOf(Line);
        var end = archive.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var name = BinaryPrimitives.ReadUInt16LittleEndian(archive.AsSpan(line + NameLength));
        var extra = new byte[12];
        (extra[0], extra[2]) = (1, 8);
        BinaryPrimitives.WriteUInt64LittleEndian(extra.AsSpan(4), size);
        bytes.InsertRange(line + LineLength + name, extra);
        var changed = bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(line + Size), uint.MaxValue);
        changed[line + ExtraLength] += (byte)extra.Length;
        var list = changed.AsSpan(end + extra.Length + ListLength);
        BinaryPrimitives.WriteUInt32LittleEndian(list, BinaryPrimitives.ReadUInt32LittleEndian(list) + (uint)extra.Length);
        return changed;
    }

    /// <summary>The same archive, whose list says that every part is locked by a password.</summary>
    public static byte[] Locked(byte[] archive) => Changed(archive, line => line[Flags] |= 1);

    /// <summary>An archive in which a part is a symbolic link, as Unix programs pack them.</summary>
    public static byte[] Linking(byte[] document, string name, string target)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)!.Delete();
            var link = archive.CreateEntry(name);
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var part = link.Open();
            part.Write(Encoding.UTF8.GetBytes(target));
        }
        return stream.ToArray();
    }

    /// <summary>One archive inside the other.</summary>
    public static byte[] Nested(byte[] innermost, int depth)
    {
        for (; depth > 0; depth--) innermost = Of([.. Enumerable.Range(0, 10).Select(number => ($"{number}.zip", innermost))]);
        return innermost;
    }

    private static byte[] Changed(byte[] archive, LineChange change)
    {
        var bytes = archive.ToArray();
        for (var at = bytes.AsSpan().IndexOf(Line); at >= 0;)
        {
            change(bytes.AsSpan(at));
            var next = bytes.AsSpan(at + 1).IndexOf(Line);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return bytes;
    }

    private delegate void LineChange(Span<byte> line);
}
