using Luoshi.Documents.Printed;
using UglyToad.PdfPig.PdfFonts;

namespace Luoshi.Documents.Pdf;

/// <summary>Tells the characters of a glyph, or that the file does not tell them.</summary>
internal static class Characters
{
    private static readonly string[] Single = new string[char.MaxValue + 1];

    /// <param name="font">The font.</param>
    /// <param name="code">The glyph's code in it.</param>
    /// <param name="unicode">What the library makes of it: where the font says nothing, the code itself.</param>
    public static string Of(IFont font, int code, string unicode)
    {
        if (unicode.Length == 0) return "";
        if (unicode.Length == 1)
        {
            var c = unicode[0];
            if (c == (char)code && !font.TryGetUnicode(code, out _)) return Glyph.Unknown;
            return IsNone(c) ? Glyph.Unknown : Single[c] ??= Radicals.Unified(c).ToString();
        }
        return unicode.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0 ? Glyph.Unknown : unicode;
    }

    /// <summary>Codes that mean nothing outside of the font: private ones, controls, the mark of the unknown itself.</summary>
    private static bool IsNone(char c) =>
        c is (>= '\uE000' and <= '\uF8FF') or '\uFFFD' or (< ' ' and not '\t' and not '\n' and not '\r') or (>= '\u007F' and < '\u00A0');
}
