namespace Luoshi.Extraction.Lexicons;

/// <summary>A word of a lexicon with what it stands for in its index: a direction, a bound, a strength, or nothing.</summary>
internal sealed class Word(string text, int tag)
{
    public string Text { get; } = text;

    public int Tag { get; } = tag;
}
