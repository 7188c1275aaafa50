using System.Buffers.Binary;
using System.Text;

namespace Luoshi.Documents.Containers;

/// <summary>
/// What a ZIP archive says that it holds, told without opening it: by the list at its end, or, where that is cut off or broken, by
/// the headers before its parts. What stands inside of a part says nothing.
/// </summary>
/// <param name="Names">The names of the parts, with strokes forward.</param>
/// <param name="MediaType">What the part <c>mimetype</c> says, which OpenDocument stores as it is; empty where there is none.</param>
/// <param name="IsWhole">Whether the list at the end is there.</param>
internal sealed record ZipContents(IReadOnlyList<string> Names, string MediaType, bool IsWhole)
{
    private const int EndLength = 22;
    private const int MostComment = 0xFFFF;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int LongestMediaType = 100;
    private const uint Elsewhere = 0xFFFFFFFF;

    private static ReadOnlySpan<byte> EndMark => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> EntryMark => "PK\u0001\u0002"u8;

    private static ReadOnlySpan<byte> HeaderMark => "PK\u0003\u0004"u8;

    public static ZipContents Of(ReadOnlySpan<byte> file)
    {
        var listed = Listed(file);
        var parts = listed ?? Met(file);
        var type = parts.Find(part => part.Name == "mimetype");
        return new([.. parts.Select(part => part.Name)], type.Name is null ? "" : Stored(file, type.Header), listed is not null);
    }

    /// <summary>As the list at the end has it; null where there is none, or it leads elsewhere.</summary>
    private static List<(string Name, uint Header)>? Listed(ReadOnlySpan<byte> file)
    {
        var tail = Math.Max(0, file.Length - EndLength - MostComment);
        var end = tail + file[tail..].LastIndexOf(EndMark);
        if (end < tail || file.Length - end < EndLength) return null;
        var parts = new List<(string, uint)>();
        long at = U32(file, end + 16);
        for (var left = U16(file, end + 10); left > 0; left--)
        {
            if (at + EntryLength > end || !file[(int)at..].StartsWith(EntryMark)) return null;
            var (entry, length) = ((int)at, U16(file, (int)at + 28));
            at += EntryLength + length + U16(file, entry + 30) + U16(file, entry + 32);
            if (at > end) return null;
            parts.Add((NameAt(file, entry + EntryLength, length), U32(file, entry + 42)));
        }
        return parts;
    }

    /// <summary>As they come one after the other from the start.</summary>
    private static List<(string Name, uint Header)> Met(ReadOnlySpan<byte> file)
    {
        var parts = new List<(string, uint)>();
        for (long at = 0; at + HeaderLength <= file.Length && file[(int)at..].StartsWith(HeaderMark) && parts.Count < ZipParts.MostParts;)
        {
            var (header, length) = ((int)at, U16(file, (int)at + 26));
            if (header + HeaderLength + length > file.Length) break;
            parts.Add((NameAt(file, header + HeaderLength, length), (uint)header));
            at = Following(file, header, header + HeaderLength + length + U16(file, header + 28));
        }
        return parts;
    }

    /// <summary>Where the next header is: behind the part, of which some writers tell only afterwards how long it was.</summary>
    private static long Following(ReadOnlySpan<byte> file, int header, int data)
    {
        var packed = U32(file, header + 18);
        var next = packed is 0 or Elsewhere ? data : data + (long)packed;
        if (next >= file.Length) return file.Length;
        return file[(int)next..].IndexOf(HeaderMark) is var found and >= 0 ? next + found : file.Length;
    }

    private static string Stored(ReadOnlySpan<byte> file, uint header)
    {
        if (header + (long)HeaderLength > file.Length || U16(file, (int)header + 8) != 0) return "";
        var data = header + HeaderLength + U16(file, (int)header + 26) + U16(file, (int)header + 28);
        var length = Math.Min(Math.Min(U32(file, (int)header + 18), LongestMediaType), file.Length - data);
        return length <= 0 ? "" : Encoding.Latin1.GetString(file.Slice((int)data, (int)length));
    }

    private static string NameAt(ReadOnlySpan<byte> file, int at, int length) => Encoding.UTF8.GetString(file.Slice(at, length)).Replace('\\', '/');

    private static ushort U16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);

    private static uint U32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);
}
