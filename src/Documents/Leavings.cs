namespace Luoshi.Documents;

/// <summary>Counts what is left out of a text, and keeps the words of the first of each kind.</summary>
internal sealed class Leavings
{
    private const int LongestSample = 40;

    private readonly SortedDictionary<OmissionKind, Omission> _kinds = [];

    public void Add(OmissionKind kind, ReadOnlySpan<char> words = default)
    {
        var known = _kinds.GetValueOrDefault(kind) ?? new Omission(kind, 0, "");
        _kinds[kind] = known with { Count = known.Count + 1, Sample = known.Sample.Length > 0 ? known.Sample : Shortened(words) };
    }

    public IReadOnlyList<Omission> List() => [.. _kinds.Values];

    private static string Shortened(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.Length <= LongestSample ? words.ToString() : $"{words[..LongestSample]}…";
    }
}
