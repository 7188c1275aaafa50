using System.Buffers.Binary;
using System.Text;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents;

/// <summary>Tells what a file is by its bytes; a file of a format that holds no report is refused by its right name.</summary>
internal static class FormatTeller
{
    /// <summary>PDF allows anything before its mark, as long as that stands in the first kilobyte.</summary>
    private const int PdfMarkWithin = 1024;

    private static readonly (byte[] Start, SourceFormat Format)[] Known =
    [
        ("{\\rtf"u8.ToArray(), SourceFormat.RichText),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], SourceFormat.Picture),
        ([0xFF, 0xD8, 0xFF], SourceFormat.Picture),
        ([0x49, 0x49, 0x2A, 0x00], SourceFormat.Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], SourceFormat.Picture),
    ];

    private static readonly (byte[] Start, string Kind)[] Foreign =
    [
        ("GIF8"u8.ToArray(), "GIF"),
        ([0x1F, 0x8B, 0x08], "GZIP"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
    ];

    /// <summary>What the first bytes alone tell: a packed format or text.</summary>
    public static SourceFormat Outer(ReadOnlySpan<byte> head)
    {
        foreach (var (start, format) in Known)
            if (head.StartsWith(start))
                return format;
        return head.StartsWith("PK"u8) ? SourceFormat.Word
            : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? SourceFormat.Legacy
            : head.StartsWith("%PDF-"u8) ? SourceFormat.Pdf
            : SourceFormat.Text;
    }

    public static SourceFormat Tell(string name, ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, format) in Known)
            if (bytes.StartsWith(start))
                return format;
        foreach (var (start, kind) in Foreign)
            if (bytes.StartsWith(start))
                throw Refusal.Foreign(name, kind);
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return PackedFormat.Of(name, ZipContents.Of(bytes));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OfCompoundFile(name, bytes);
        if (bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0) return SourceFormat.Pdf;
        return IsWebPage(bytes) ? SourceFormat.WebPage : SourceFormat.Text;
    }

    /// <summary>Word and WPS call the stream of their text WordDocument; sheets, slides and encrypted packages have other ones.</summary>
    private static SourceFormat OfCompoundFile(string name, ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "WordDocument")) return SourceFormat.Legacy;
        if (Holds(bytes, "EncryptedPackage")) throw Refusal.Protected(name);
        throw Refusal.Foreign(name, Holds(bytes, "Workbook") ? "XLS" : Holds(bytes, "PowerPoint Document") ? "PPT" : "OLE");
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool IsWebPage(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        Span<byte> plain = stackalloc byte[head.Length];
        var wide = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var text = wide ? plain[..Narrow(head, plain)] : head;
        text = text.TrimStart("\uFEFF \t\r\n"u8);
        return Opens(text, "<!doctype html"u8) || Opens(text, "<html"u8) || Opens(text, "<head"u8) || Opens(text, "<body"u8) || Opens(text, "<meta "u8)
            || ((Opens(text, "<?xml"u8) || Opens(text, "<!--"u8)) && Mentions(text, "<html"u8))
            || (IsPieceOfPage(text) && bytes.TrimEnd(" \t\r\n"u8).EndsWith(">"u8));
    }

    /// <summary>What is left of a page when only its article was saved.</summary>
    private static bool IsPieceOfPage(ReadOnlySpan<byte> text) =>
        Opens(text, "<div"u8) || Opens(text, "<table"u8) || Opens(text, "<p>"u8) || Opens(text, "<p "u8) || Opens(text, "<span"u8) || Opens(text, "<article"u8);

    private static bool Mentions(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        for (; text.IndexOf((byte)'<') is var at and >= 0; text = text[(at + 1)..])
            if (Opens(text[at..], word))
                return true;
        return false;
    }

    private static bool Opens(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word);

    /// <summary>The ASCII characters of UTF-16 in either order; others as a question mark.</summary>
    private static int Narrow(ReadOnlySpan<byte> wide, Span<byte> plain)
    {
        var bigEndian = wide[0] == 0xFE;
        var count = 0;
        for (var at = 2; at + 1 < wide.Length; at += 2)
        {
            var unit = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(wide[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(wide[at..]);
            plain[count++] = unit < 0x80 ? (byte)unit : (byte)'?';
        }
        return count;
    }
}
