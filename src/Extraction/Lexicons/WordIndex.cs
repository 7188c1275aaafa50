namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// A set of words with a tag each, asked for the longest word that begins or ends at an offset. A look-up at a character that
/// opens no word of the set costs one table read, which the set shares with the others of its family.
/// </summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordIndex<T>
{
    private readonly Bucket[] _byFirst;
    private readonly Bucket[] _byLast;
    private readonly EdgeChars _edges;
    private readonly ulong _bit;

    public WordIndex(EdgeChars edges, IEnumerable<KeyValuePair<string, T>> words)
    {
        _edges = edges;
        _bit = edges.Claim();
        var all = words.GroupBy(word => word.Key).Select(same => same.Last()).ToList();
        foreach (var word in all)
            edges.Add(word.Key, _bit);
        _byFirst = Buckets(all, word => word[0], word => word.Length > 1 ? word[1] : '\0');
        _byLast = Buckets(all, word => word[^1], word => word.Length > 1 ? word[^2] : '\0');
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; 0 where there is none.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T tag)
    {
        tag = default!;
        return (uint)at < (uint)text.Length && _edges.Begins(text[at], _bit) ? Longest(text[at..], ref tag) : 0;
    }

    private int Longest(ReadOnlySpan<char> text, ref T tag)
    {
        var second = text.Length > 1 ? text[1] : '\0';
        foreach (ref readonly var entry in Find(_byFirst, text[0]))
            if ((entry.Beside == second || entry.Word.Length == 1) && text.StartsWith(entry.Word))
            {
                tag = entry.Tag;
                return entry.Word.Length;
            }

        return 0;
    }

    /// <summary>The longest word that ends before <paramref name="end"/>; 0 where there is none.</summary>
    public int MatchBefore(ReadOnlySpan<char> text, int end, out T tag)
    {
        tag = default!;
        return end > 0 && end <= text.Length && _edges.Ends(text[end - 1], _bit) ? LongestBefore(text[..end], ref tag) : 0;
    }

    private int LongestBefore(ReadOnlySpan<char> text, ref T tag)
    {
        var beside = text.Length > 1 ? text[^2] : '\0';
        foreach (ref readonly var entry in Find(_byLast, text[^1]))
            if ((entry.Beside == beside || entry.Word.Length == 1) && text.EndsWith(entry.Word))
            {
                tag = entry.Tag;
                return entry.Word.Length;
            }

        return 0;
    }

    public int Match(ReadOnlySpan<char> text, int at) => Match(text, at, out _);

    public int MatchBefore(ReadOnlySpan<char> text, int end) => MatchBefore(text, end, out _);

    /// <summary>The first word inside <paramref name="text"/>; -1 where there is none.</summary>
    public int FirstIn(ReadOnlySpan<char> text, out int length, out T tag)
    {
        tag = default!;
        for (var at = 0; at < text.Length; at++)
        {
            if (!_edges.Begins(text[at], _bit))
                continue;
            length = Longest(text[at..], ref tag);
            if (length > 0)
                return at;
        }

        length = 0;
        return -1;
    }

    public bool AnyIn(ReadOnlySpan<char> text) => FirstIn(text, out _, out _) >= 0;

    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && Match(word, 0) == word.Length;

    private static ReadOnlySpan<Entry> Find(Bucket[] buckets, char key)
    {
        var slot = key & (buckets.Length - 1);
        while (buckets[slot].Entries is { } entries)
        {
            if (buckets[slot].Key == key)
                return entries;
            slot = (slot + 1) & (buckets.Length - 1);
        }

        return [];
    }

    private static Bucket[] Buckets(List<KeyValuePair<string, T>> words, Func<string, char> keyOf, Func<string, char> besideOf)
    {
        var groups = words.GroupBy(word => keyOf(word.Key)).ToList();
        var buckets = new Bucket[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(groups.Count * 2) + 4)];
        foreach (var group in groups)
        {
            var slot = group.Key & (buckets.Length - 1);
            while (buckets[slot].Entries is not null)
                slot = (slot + 1) & (buckets.Length - 1);
            buckets[slot] = new Bucket(group.Key, [.. group
                .OrderByDescending(word => word.Key.Length).Select(word => new Entry(word.Key, besideOf(word.Key), word.Value))]);
        }

        return buckets;
    }

    private readonly record struct Entry(string Word, char Beside, T Tag);

    private readonly record struct Bucket(char Key, Entry[]? Entries);
}
