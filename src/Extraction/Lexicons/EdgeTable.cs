using System.Numerics;

namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// Words by their first or last character, the longest first. The character beside that one is kept apart from the words, so that
/// most of them are turned down without being looked at.
/// </summary>
internal sealed class EdgeTable
{
    private const char None = '\0';

    private readonly Word[] _words;
    private readonly char[] _beside;
    private readonly bool _atEnd;
    private readonly char[] _keys;
    private readonly Range[] _ranges;

    public EdgeTable(Word[] words, bool atEnd)
    {
        _words = words;
        _atEnd = atEnd;
        Array.Sort(words, (a, b) => Edge(a.Text) != Edge(b.Text) ? Edge(a.Text) - Edge(b.Text) : b.Text.Length - a.Text.Length);
        _beside = Array.ConvertAll(words, word => Beside(word.Text));
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 4);
        _keys = new char[size];
        _ranges = new Range[size];
        for (var from = 0; from < words.Length;)
            from = Place(from);
    }

    /// <summary>The longest word that <paramref name="text"/> begins (or ends) with; null where there is none.</summary>
    public Word? Longest(ReadOnlySpan<char> text)
    {
        var edge = Edge(text);
        var slot = edge & (_keys.Length - 1);
        while (_keys[slot] != edge)
        {
            if (_keys[slot] == None)
                return null;
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return LongestIn(_ranges[slot], text);
    }

    private Word? LongestIn(Range range, ReadOnlySpan<char> text)
    {
        var beside = Beside(text);
        for (var i = range.From; i < range.Until; i++)
            if ((_beside[i] == beside || _beside[i] == None) && (_atEnd ? text.EndsWith(_words[i].Text) : text.StartsWith(_words[i].Text)))
                return _words[i];
        return null;
    }

    private char Edge(ReadOnlySpan<char> text) => _atEnd ? text[^1] : text[0];

    private char Beside(ReadOnlySpan<char> text) => text.Length == 1 ? None : _atEnd ? text[^2] : text[1];

    /// <summary>Places the words from <paramref name="from"/> on that share its edge; returns where the next ones begin.</summary>
    private int Place(int from)
    {
        var edge = Edge(_words[from].Text);
        var until = from + 1;
        while (until < _words.Length && Edge(_words[until].Text) == edge)
            until++;
        var slot = edge & (_keys.Length - 1);
        while (_keys[slot] != None)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = edge;
        _ranges[slot] = new Range(from, until);
        return until;
    }

    /// <summary>The words from an index on up to, and without, another.</summary>
    private readonly record struct Range(int From, int Until);
}
