using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd.Fonts;

/// <summary>A font of a document: its file is asked only where a text does not tell its characters itself.</summary>
/// <param name="files">The fonts that are embedded.</param>
/// <param name="file">Which of them it is; null where it is not embedded.</param>
internal sealed class OfdFont(FontFiles files, string? file)
{
    /// <summary>The characters that a unit draws; <see cref="Glyph.Unknown"/> where neither its code nor the font tells.</summary>
    public string CharactersOf(CodeUnit unit)
    {
        if (unit.Text.Length > 0 && !Sign.IsNone(unit.Text[0])) return unit.Text.Length == 1 ? Sign.Of(Radicals.Unified(unit.Text[0])) : unit.Text;
        if (unit.Glyph is not { } glyph || file is null) return Glyph.Unknown;
        return files.CharactersOf(file).GetValueOrDefault(glyph) ?? Glyph.Unknown;
    }
}
