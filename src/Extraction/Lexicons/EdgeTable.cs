using System.Numerics;

namespace Luoshi.Extraction.Lexicons;

/// <summary>Words by their first or last character, the longest first.</summary>
internal sealed class EdgeTable
{
    private readonly Word[] _words;
    private readonly bool _atEnd;
    private readonly char[] _keys;
    private readonly int[] _from;

    public EdgeTable(Word[] words, bool atEnd)
    {
        _words = words;
        _atEnd = atEnd;
        Array.Sort(words, (a, b) => Edge(a) != Edge(b) ? Edge(a) - Edge(b) : b.Text.Length - a.Text.Length);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 4);
        _keys = new char[size];
        _from = new int[size];
        for (var i = 0; i < words.Length; i++)
            if (i == 0 || Edge(words[i]) != Edge(words[i - 1]))
                Place(Edge(words[i]), i);
    }

    /// <summary>The longest word that <paramref name="text"/> begins (or ends) with; null where there is none.</summary>
    public Word? Longest(ReadOnlySpan<char> text)
    {
        var edge = _atEnd ? text[^1] : text[0];
        var slot = edge & (_keys.Length - 1);
        while (_keys[slot] != edge)
        {
            if (_keys[slot] == '\0')
                return null;
            slot = (slot + 1) & (_keys.Length - 1);
        }

        for (var i = _from[slot]; i < _words.Length && Edge(_words[i]) == edge; i++)
            if (_atEnd ? text.EndsWith(_words[i].Text) : text.StartsWith(_words[i].Text))
                return _words[i];
        return null;
    }

    private char Edge(Word word) => _atEnd ? word.Text[^1] : word.Text[0];

    private void Place(char edge, int from)
    {
        var slot = edge & (_keys.Length - 1);
        while (_keys[slot] != '\0')
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = edge;
        _from[slot] = from;
    }
}
