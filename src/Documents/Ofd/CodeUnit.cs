namespace Luoshi.Documents.Ofd;

/// <summary>What is drawn in one place: the characters of a text code, and the glyph that draws them.</summary>
/// <param name="Text">The characters of one glyph.</param>
/// <param name="Glyph">Its number in the font; null where the font is asked for the character itself.</param>
internal readonly record struct CodeUnit(string Text, int? Glyph);
