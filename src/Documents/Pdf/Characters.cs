using Luoshi.Documents.Printed;
using UglyToad.PdfPig.PdfFonts;

namespace Luoshi.Documents.Pdf;

/// <summary>Tells the characters of a glyph, or that the file does not tell them.</summary>
internal static class Characters
{
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
            return Sign.IsNone(c) ? Glyph.Unknown : Sign.Of(Radicals.Unified(c));
        }
        return unicode.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0 ? Glyph.Unknown : unicode;
    }
}
