using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>What is printed in one place: mostly one character.</summary>
/// <param name="Text">Its characters; <see cref="Unknown"/> where the file does not tell them.</param>
/// <param name="Box">Its place in the direction of reading, one em high around the baseline whatever its shape.</param>
/// <param name="Size">The em in points.</param>
/// <param name="Certainty">How sure it is that these are its characters; 1 unless they were recognized on an image.</param>
internal readonly record struct Glyph(string Text, Box Box, float Size, float Certainty = 1)
{
    /// <summary>Stands for a glyph whose character is not known.</summary>
    public const string Unknown = "\uFFFD";

    private const float Ascent = 0.88f;

    public float Baseline => Box.Top + Ascent * Size;

    public float Middle => (Box.Left + Box.Right) / 2;

    public bool IsBlank => Text.Length == 0 || char.IsWhiteSpace(Text[0]);

    /// <summary>The place of a glyph that begins at <paramref name="left"/> on a baseline.</summary>
    public static Box Place(float left, float right, float baseline, float size) =>
        new(left, baseline - Ascent * size, right, baseline + (1 - Ascent) * size);
}
