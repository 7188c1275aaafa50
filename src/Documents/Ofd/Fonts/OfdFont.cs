using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd.Fonts;

/// <summary>A font of a document: asked only where a text does not tell its characters itself.</summary>
/// <param name="load">Gives the bytes of the embedded font; null where none is embedded.</param>
internal sealed class OfdFont(Func<byte[]?> load)
{
    private IReadOnlyDictionary<int, string>? _characters;

    /// <summary>The characters that a unit draws; <see cref="Glyph.Unknown"/> where neither its code nor the font tells.</summary>
    public string CharactersOf(CodeUnit unit)
    {
        if (unit.Text.Length > 0 && !IsNone(unit.Text)) return unit.Text.Length == 1 ? Radicals.Unified(unit.Text[0]).ToString() : unit.Text;
        if (unit.Glyph is not { } glyph) return Glyph.Unknown;
        _characters ??= CharacterMap.Reversed(load() ?? []);
        return _characters.GetValueOrDefault(glyph) ?? Glyph.Unknown;
    }

    /// <summary>Codes that mean nothing outside of a font: private ones, controls, the mark of the unknown itself.</summary>
    private static bool IsNone(string text) =>
        text[0] is (>= '\uE000' and <= '\uF8FF') or '\uFFFD' or '\uFFFF' or < ' ' or (>= '\u007F' and < '\u00A0');
}
