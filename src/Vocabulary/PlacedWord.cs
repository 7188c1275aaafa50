namespace Luoshi.Vocabulary;

/// <summary>A stretch of text that stands in one place on its page: a word, a character, a run of glyphs.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Box">Where its glyphs stand.</param>
/// <param name="Certainty">How sure the recognition of a scan was, from 0 to 1; 1 for text that was never an image.</param>
public readonly record struct PlacedWord(Span Span, Box Box, float Certainty = 1);
