using System.Buffers.Binary;
using System.Text;

namespace Luoshi.Documents.Legacy;

/// <summary>
/// What the head of an old Word document tells of it (the FIB of [MS-DOC], at the beginning of the stream WordDocument), without
/// the rest being read.
/// </summary>
internal static class WordHeader
{
    private const int EntrySize = 128, EntryName = 64, EntryStart = 116, SectorShift = 30, FlagsInHead = 10;
    private const ushort Magic = 0xA5EC, Encrypted = 0x0100;

    private static readonly byte[] Stream = Encoding.Unicode.GetBytes("WordDocument\0");

    /// <summary>Whether a password is needed to read it; false too where the file does not tell, and for one shorter than any that Word writes.</summary>
    public static bool IsProtected(ReadOnlySpan<byte> file)
    {
        if (file.Length < 512 || file[SectorShift] is < 9 or > 12) return false;
        var sector = 1 << file[SectorShift];
        for (var entry = sector; entry <= file.Length - EntrySize; entry += EntrySize)
            if (file.Slice(entry, EntryName).StartsWith(Stream))
                return IsProtectedAt(file, (BinaryPrimitives.ReadUInt32LittleEndian(file[(entry + EntryStart)..]) + 1L) * sector);
        return false;
    }

    private static bool IsProtectedAt(ReadOnlySpan<byte> file, long head) =>
        head >= 0 && head <= file.Length - FlagsInHead - sizeof(ushort)
        && BinaryPrimitives.ReadUInt16LittleEndian(file[(int)head..]) == Magic
        && (BinaryPrimitives.ReadUInt16LittleEndian(file[(int)(head + FlagsInHead)..]) & Encrypted) != 0;
}
