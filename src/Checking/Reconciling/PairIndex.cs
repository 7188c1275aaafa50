namespace Luoshi.Checking.Reconciling;

/// <summary>Clauses found by the pairs of characters that they hold.</summary>
internal sealed class PairIndex
{
    /// <summary>A pair that tells less leads to no clause by itself.</summary>
    private const float LeastWeight = 1.5f;

    private readonly Dictionary<int, List<int>> _holders = [];
    private readonly int _count;

    public PairIndex(IReadOnlyList<PairSet> clauses)
    {
        _count = clauses.Count;
        for (var index = 0; index < clauses.Count; index++)
            foreach (var pair in clauses[index].Pairs)
            {
                if (!_holders.TryGetValue(pair, out var holders)) _holders[pair] = holders = [];
                holders.Add(index);
            }
    }

    /// <summary>Adds to each clause the part of <paramref name="share"/> that it holds of what some pairs tell.</summary>
    public void Gather(PairSet pairs, float share, float[] found)
    {
        share /= MathF.Max(6, pairs.Weight);
        for (var at = 0; at < pairs.Pairs.Length; at++)
            if (pairs.Weights[at] is var weight && weight >= LeastWeight && _holders.TryGetValue(pairs.Pairs[at], out var holders))
                foreach (var holder in holders)
                    found[holder] += weight * share;
    }

    /// <summary>The largest share of what some pairs tell that one clause holds.</summary>
    public float Covering(PairSet pairs)
    {
        if (_count == 0) return 0;
        var found = new float[_count];
        Gather(pairs, 1, found);
        return found.Max();
    }
}
