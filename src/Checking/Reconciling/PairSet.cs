namespace Luoshi.Checking.Reconciling;

/// <summary>Pairs of characters, each once, in order, with what each tells.</summary>
internal sealed class PairSet(int[] pairs, float[] weights)
{
    public static PairSet Empty { get; } = new([], []);

    public ReadOnlySpan<int> Pairs => pairs;

    public ReadOnlySpan<float> Weights => weights;

    /// <summary>What they tell all together.</summary>
    public float Weight { get; } = weights.Sum();

    public bool Holds(int pair) => Array.BinarySearch(pairs, pair) >= 0;

    /// <summary>What a pair that is held tells.</summary>
    public float WeightOf(int pair) => Array.BinarySearch(pairs, pair) is >= 0 and var at ? weights[at] : 0;

    /// <summary>What those tell that <paramref name="other"/> holds too and <paramref name="except"/> does not.</summary>
    public float In(PairSet other, PairSet except)
    {
        var (weight, theirs) = (0f, 0);
        var others = other.Pairs;
        for (var at = 0; at < pairs.Length; at++)
        {
            while (theirs < others.Length && others[theirs] < pairs[at]) theirs++;
            if (theirs == others.Length) break;
            if (others[theirs] == pairs[at] && !except.Holds(pairs[at])) weight += weights[at];
        }
        return weight;
    }
}
