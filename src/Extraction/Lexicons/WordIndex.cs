namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// A set of words, asked for the longest that begins or ends at an offset. A look-up at a character that opens no word of the set
/// costs one table read, which the set shares with the others of its family.
/// </summary>
internal sealed class WordIndex
{
    private readonly EdgeChars _edges;
    private readonly ulong _bit;
    private readonly EdgeTable _first;
    private readonly EdgeTable _last;

    public WordIndex(EdgeChars edges, Word[] words)
    {
        _edges = edges;
        _bit = edges.Claim();
        foreach (var word in words)
            edges.Add(word.Text, _bit);
        _first = new EdgeTable(words, atEnd: false);
        _last = new EdgeTable((Word[])words.Clone(), atEnd: true);
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; null where there is none.</summary>
    public Word? Find(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && _edges.Begins(text[at], _bit) ? _first.Longest(text[at..]) : null;

    /// <summary>The longest word that ends before <paramref name="end"/>; null where there is none.</summary>
    public Word? FindBefore(ReadOnlySpan<char> text, int end) =>
        end > 0 && end <= text.Length && _edges.Ends(text[end - 1], _bit) ? _last.Longest(text[..end]) : null;

    /// <summary>The length of the longest word that begins at <paramref name="at"/>; 0 where there is none.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out int tag)
    {
        var word = Find(text, at);
        tag = word?.Tag ?? 0;
        return word?.Text.Length ?? 0;
    }

    /// <summary>The length of the longest word that ends before <paramref name="end"/>; 0 where there is none.</summary>
    public int MatchBefore(ReadOnlySpan<char> text, int end, out int tag)
    {
        var word = FindBefore(text, end);
        tag = word?.Tag ?? 0;
        return word?.Text.Length ?? 0;
    }

    public int Match(ReadOnlySpan<char> text, int at) => Match(text, at, out _);

    public int MatchBefore(ReadOnlySpan<char> text, int end) => MatchBefore(text, end, out _);

    /// <summary>Where the first word inside <paramref name="text"/> begins; -1 where there is none.</summary>
    public int FirstIn(ReadOnlySpan<char> text, out int length)
    {
        for (var at = 0; at < text.Length; at++)
            if (_edges.Begins(text[at], _bit) && _first.Longest(text[at..]) is { } word)
            {
                length = word.Text.Length;
                return at;
            }

        length = 0;
        return -1;
    }

    public bool AnyIn(ReadOnlySpan<char> text) => FirstIn(text, out _) >= 0;

    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && Match(word, 0) == word.Length;
}
