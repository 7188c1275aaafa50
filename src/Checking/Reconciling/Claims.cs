namespace Luoshi.Checking.Reconciling;

/// <summary>Which pieces of a plan lay claim to a passage: one that another piece fits better seldom answers this one.</summary>
internal sealed class Claims
{
    /// <summary>So much of the words that a promise finds in a passage another has to find there too to be its rival.</summary>
    private const float Common = 0.34f;

    private readonly List<(int Piece, float Likely)>[] _byPassage;
    private readonly List<Piece> _pieces;
    private readonly IReadOnlyList<Passage> _passages;

    public Claims(List<Piece> pieces, List<List<Candidate>> candidates, IReadOnlyList<Passage> all)
    {
        (_pieces, _passages) = (pieces, all);
        _byPassage = new List<(int, float)>[all.Count];
        for (var at = 0; at < candidates.Count; at++)
            foreach (var candidate in candidates[at])
                (_byPassage[candidate.Index] ??= []).Add((at, candidate.Likely));
    }

    /// <summary>
    /// How likely the passage answers the best piece of another promise; null where none could be answered by it. One that finds other words in it is no rival: a list answers each of
    /// its promises (消费和投资分别增长10%和11%).
    /// </summary>
    public float? Rival(int piece, int passage)
    {
        float? best = null;
        foreach (var (other, likely) in _byPassage[passage])
            if (_pieces[other].Whole != _pieces[piece].Whole && !(likely <= best) && AskForTheSame(_pieces[piece].Pairs, _pieces[other].Pairs, _passages[passage].Pairs)) best = likely;
        return best;
    }

    private static bool AskForTheSame(PairSet one, PairSet other, PairSet told)
    {
        var (mine, common) = (0f, 0f);
        for (var at = 0; at < one.Pairs.Length; at++)
        {
            if (!told.Holds(one.Pairs[at])) continue;
            mine += one.Weights[at];
            if (other.Holds(one.Pairs[at])) common += one.Weights[at];
        }
        return mine <= 0 || common > Common * mine;
    }
}
