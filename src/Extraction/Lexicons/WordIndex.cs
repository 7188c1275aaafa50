namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// A set of words with a tag each, asked for the longest word that begins or ends at an offset. Words are found through their
/// first or last character, so that a look-up at a character that opens no word costs one table read.
/// </summary>
/// <typeparam name="T">What a word stands for.</typeparam>
public sealed class WordIndex<T>
{
    private readonly Bucket[] _byFirst;
    private readonly Bucket[] _byLast;

    public WordIndex(IEnumerable<KeyValuePair<string, T>> words)
    {
        var all = words.GroupBy(word => word.Key).Select(same => same.Last()).ToList();
        _byFirst = Buckets(all, word => word[0]);
        _byLast = Buckets(all, word => word[^1]);
    }

    /// <summary>The longest word that begins at <paramref name="at"/>; 0 where there is none.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T tag)
    {
        if ((uint)at < (uint)text.Length)
        {
            foreach (ref readonly var entry in Find(_byFirst, text[at]))
                if (text[at..].StartsWith(entry.Word))
                {
                    tag = entry.Tag;
                    return entry.Word.Length;
                }
        }

        tag = default!;
        return 0;
    }

    /// <summary>The longest word that ends before <paramref name="end"/>; 0 where there is none.</summary>
    public int MatchBefore(ReadOnlySpan<char> text, int end, out T tag)
    {
        if (end > 0 && end <= text.Length)
        {
            foreach (ref readonly var entry in Find(_byLast, text[end - 1]))
                if (text[..end].EndsWith(entry.Word))
                {
                    tag = entry.Tag;
                    return entry.Word.Length;
                }
        }

        tag = default!;
        return 0;
    }

    public int Match(ReadOnlySpan<char> text, int at) => Match(text, at, out _);

    public int MatchBefore(ReadOnlySpan<char> text, int end) => MatchBefore(text, end, out _);

    /// <summary>The first word inside <paramref name="text"/>; -1 where there is none.</summary>
    public int FirstIn(ReadOnlySpan<char> text, out int length, out T tag)
    {
        for (var at = 0; at < text.Length; at++)
        {
            length = Match(text, at, out tag);
            if (length > 0)
                return at;
        }

        length = 0;
        tag = default!;
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

    private static Bucket[] Buckets(List<KeyValuePair<string, T>> words, Func<string, char> keyOf)
    {
        var groups = words.GroupBy(word => keyOf(word.Key)).ToList();
        var buckets = new Bucket[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(groups.Count * 2) + 4)];
        foreach (var group in groups)
        {
            var slot = group.Key & (buckets.Length - 1);
            while (buckets[slot].Entries is not null)
                slot = (slot + 1) & (buckets.Length - 1);
            buckets[slot] = new Bucket(group.Key, [.. group
                .OrderByDescending(word => word.Key.Length).Select(word => new Entry(word.Key, word.Value))]);
        }

        return buckets;
    }

    private readonly record struct Entry(string Word, T Tag);

    private readonly record struct Bucket(char Key, Entry[]? Entries);
}
