using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Sentences;

/// <summary>
/// A sentence of a report, mended for reading (stray blanks, page breaks and marks of Markdown taken out); each of its characters knows
/// where it stood in the text as it came.
/// </summary>
public sealed class Sentence
{
    private readonly int[] _origins;

    internal Sentence(string words, int[] origins)
    {
        Words = words;
        _origins = origins;
    }

    /// <summary>The mended words, the closing mark included.</summary>
    public string Words { get; }

    /// <summary>The whole sentence in the document's text.</summary>
    public Span Span => SpanOf(0, Words.Length);

    /// <summary>A stretch of the words, in the document's text.</summary>
    public Span SpanOf(int start, int end) => new(_origins[start], _origins[end - 1] + 1);

    /// <summary>Where in the words a place of the document's text lies: the first character at or behind it.</summary>
    public int IndexOf(int offset)
    {
        var at = Array.BinarySearch(_origins, offset);
        return at < 0 ? ~at : at;
    }
}
