namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// For every character, which of up to 64 word indexes have a word that begins, or ends, with it. The indexes of one family share
/// a table, so that the many rules that look at one place of a text find their answers in the same cache line.
/// </summary>
internal sealed class EdgeChars
{
    private readonly ulong[] _first = new ulong[char.MaxValue + 1];
    private readonly ulong[] _last = new ulong[char.MaxValue + 1];
    private int _indexes;

    /// <summary>The bit of one more index.</summary>
    public ulong Claim() =>
        _indexes < 64 ? 1UL << _indexes++ : throw new InvalidOperationException("A family holds at most 64 word indexes.");

    public void Add(string word, ulong bit)
    {
        _first[word[0]] |= bit;
        _last[word[^1]] |= bit;
    }

    public bool Begins(char c, ulong bit) => (_first[c] & bit) != 0;

    public bool Ends(char c, ulong bit) => (_last[c] & bit) != 0;
}
