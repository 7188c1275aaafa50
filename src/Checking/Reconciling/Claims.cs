namespace Luoshi.Checking.Reconciling;

/// <summary>Which pieces of a plan lay claim to a passage: one that another piece fits better seldom answers this one.</summary>
internal sealed class Claims
{
    private readonly List<(int Piece, float Likely)>[] _byPassage;
    private readonly List<Piece> _pieces;

    public Claims(List<Piece> pieces, List<List<Candidate>> candidates, int passages)
    {
        _pieces = pieces;
        _byPassage = new List<(int, float)>[passages];
        for (var at = 0; at < candidates.Count; at++)
            foreach (var candidate in candidates[at])
                (_byPassage[candidate.Index] ??= []).Add((at, candidate.Likely));
    }

    /// <summary>How likely the passage answers the best piece of another promise; null where none could be answered by it.</summary>
    public float? Rival(int piece, int passage)
    {
        float? best = null;
        foreach (var (other, likely) in _byPassage[passage])
            if (_pieces[other].Whole != _pieces[piece].Whole && !(likely <= best)) best = likely;
        return best;
    }
}
