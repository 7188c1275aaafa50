using System.Globalization;

namespace Luoshi.Documents.Word;

/// <summary>
/// The characters behind the glyphs of symbol fonts, whose code points are private. A glyph that is not known stands in the text as
/// U+FFFD: something is there, and nobody guesses what.
/// </summary>
internal static class Symbols
{
    private const string Unknown = "\uFFFD";

    private static readonly Dictionary<int, string> Wingdings = new (int Code, string Character)[]
    {
        (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "❑"), (0x75, "◆"), (0x76, "❖"), (0x9F, "•"), (0xA1, "○"), (0xA7, "▪"), (0xA8, "□"),
        (0xAB, "★"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE1, "↑"), (0xE2, "↓"), (0xF0, "⇨"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
        (0x80, "⓪"), (0x81, "①"), (0x82, "②"), (0x83, "③"), (0x84, "④"), (0x85, "⑤"), (0x86, "⑥"), (0x87, "⑦"), (0x88, "⑧"), (0x89, "⑨"), (0x8A, "⑩"),
    }.ToDictionary(symbol => symbol.Code, symbol => symbol.Character);

    private static readonly Dictionary<int, string> Greek = new (int Code, string Character)[]
    {
        (0x2D, "−"), (0x61, "α"), (0x62, "β"), (0x67, "γ"), (0x64, "δ"), (0x65, "ε"), (0x6D, "μ"), (0x70, "π"), (0x73, "σ"), (0x57, "Ω"),
        (0xA3, "≤"), (0xA5, "∞"), (0xAE, "→"), (0xB0, "°"), (0xB1, "±"), (0xB2, "″"), (0xB3, "≥"), (0xB4, "×"), (0xB7, "•"), (0xB8, "÷"),
        (0xB9, "≠"), (0xBB, "≈"), (0xA2, "′"), (0xD7, "⋅"), (0xE5, "∑"),
    }.ToDictionary(symbol => symbol.Code, symbol => symbol.Character);

    /// <summary>The character of a symbol of a font, by its code in hexadecimal.</summary>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var point)) return Unknown;
        var low = IsPrivate(point) ? point & 0xFF : point;
        if (font is "Wingdings") return Wingdings.GetValueOrDefault(low, Unknown);
        if (font is "Symbol") return Greek.GetValueOrDefault(low, Unknown);
        return IsPrivate(point) || point is < 0x20 or (>= 0xD800 and <= 0xDFFF) or > 0xFFFF ? Unknown : ((char)point).ToString();
    }

    private static bool IsPrivate(int point) => point is >= 0xE000 and <= 0xF8FF;
}
