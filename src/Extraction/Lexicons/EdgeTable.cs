using System.Numerics;
using System.Runtime.CompilerServices;

namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// Words by their first or last two characters, the longest first: one look into the table turns down nearly all that is no word of
/// it, and the two characters found leave little to compare.
/// </summary>
internal sealed class EdgeTable
{
    /// <summary>Stands beside the only character of a word.</summary>
    private const char None = '\0';

    /// <summary>Key of a slot that is free: no character is <see cref="None"/>.</summary>
    private const uint Free = 0;

    private readonly Word[] _words;
    private readonly bool _atEnd;
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly bool _hasSingle;

    public EdgeTable(Word[] words, bool atEnd)
    {
        _words = words;
        _atEnd = atEnd;
        Array.Sort(words, (a, b) => Key(a.Text) != Key(b.Text) ? Key(a.Text).CompareTo(Key(b.Text)) : b.Text.Length - a.Text.Length);
        _hasSingle = Array.Exists(words, word => word.Text.Length == 1);
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 4)];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
        for (var from = 0; from < words.Length;)
            from = Place(from);
    }

    /// <summary>The longest word that <paramref name="text"/> begins (or ends) with; null where there is none.</summary>
    public Word? Longest(ReadOnlySpan<char> text)
    {
        ref readonly var slot = ref _slots[SlotOf(Key(text))];
        for (var i = slot.From; i < slot.Until; i++)
            if (HasRest(_words[i].Text, text))
                return _words[i];
        return _hasSingle ? Single(text) : null;
    }

    /// <summary>The word that is the first (or last) character alone; null where there is none.</summary>
    private Word? Single(ReadOnlySpan<char> text)
    {
        ref readonly var slot = ref _slots[SlotOf(Edge(text))];
        return slot.From < slot.Until ? _words[slot.From] : null;
    }

    /// <summary>The two characters of the key are known to agree: most words are no longer than that.</summary>
    private bool HasRest(string word, ReadOnlySpan<char> text) =>
        word.Length <= 2 || (_atEnd ? text.EndsWith(word) : text.StartsWith(word));

    /// <summary>The slot of the key, or the free one where it would stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(uint key)
    {
        var at = (int)(key * 0x9E3779B1u >> _shift);
        while (_slots[at].Key != key && _slots[at].Key != Free)
            at = (at + 1) & (_slots.Length - 1);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Key(ReadOnlySpan<char> text) => Edge(text) | (uint)Beside(text) << 16;

    private char Edge(ReadOnlySpan<char> text) => _atEnd ? text[^1] : text[0];

    private char Beside(ReadOnlySpan<char> text) => text.Length == 1 ? None : _atEnd ? text[^2] : text[1];

    /// <summary>Places the words from <paramref name="from"/> on that share its key; returns where the next ones begin.</summary>
    private int Place(int from)
    {
        var key = Key(_words[from].Text);
        var until = from + 1;
        while (until < _words.Length && Key(_words[until].Text) == key)
            until++;
        _slots[SlotOf(key)] = new Slot(key, from, until);
        return until;
    }

    /// <summary>A key and its words, from an index on up to, and without, another.</summary>
    private readonly record struct Slot(uint Key, int From, int Until);
}
