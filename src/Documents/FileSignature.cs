using System.Text;

namespace Luoshi.Documents;

/// <summary>Formats that people hand in by mistake for text, known by the bytes they start with.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "ZIP / DOCX / XLSX / OFD"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "DOC / XLS / WPS"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ([0x1F, 0x8B, 0x08], "GZIP"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
    ];

    /// <summary>What the file is, or null where nothing speaks against text.</summary>
    public static string? Tell(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Known)
            if (bytes.StartsWith(start))
                return kind;
        return IsWebPage(bytes) ? "HTML" : null;
    }

    private static bool IsWebPage(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 64)].TrimStart("\uFEFF \t\r\n"u8);
        return Ascii.EqualsIgnoreCase(head[..Math.Min(head.Length, 9)], "<!doctype"u8)
            || Ascii.EqualsIgnoreCase(head[..Math.Min(head.Length, 5)], "<html"u8);
    }
}
