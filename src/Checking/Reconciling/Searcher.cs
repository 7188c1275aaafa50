using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Searches a review for what became of each piece of a plan, and says nothing rather than guess.</summary>
internal sealed class Searcher
{
    /// <summary>So many candidates are compared closely.</summary>
    private const int Candidates = 24;

    /// <summary>A passage with its neighbours is no longer than this, so that it stays a clause or a run of clauses.</summary>
    public const int Widest = 60;

    private readonly PassageIndex _passages;
    private readonly PassageIndex _again;
    private readonly Likeness _likeness;
    private readonly List<Piece> _pieces;

    public Searcher(Reading plan, Reading review)
    {
        var words = new WordingReader(plan, review);
        _passages = new PassageIndex(words.Passages(review), words);
        _again = new PassageIndex(words.PlanPassages(review), words);
        _likeness = new Likeness(words, _passages);
        _pieces = words.Pieces(plan);
    }

    public Passage PassageOf(Found found) => _passages.All[found.Passage];

    public List<Found> Search() => [.. _pieces.Select(Search)];

    internal IEnumerable<(int Index, float[] Traits)> CandidatesOf(Piece piece) =>
        _passages.Near(piece, Candidates).Select(index => (index, _likeness.Of(piece, index)));

    private Found Search(Piece piece)
    {
        var found = CandidatesOf(piece).Select(candidate => (candidate.Index, candidate.Traits, Likely: Weights.Likely(candidate.Traits)))
            .OrderByDescending(candidate => candidate.Likely).ToList();
        var again = _again.Covering(piece);
        if (found.Count == 0) return new(piece, -1, default, [], float.NegativeInfinity, again);
        var best = found[0];
        var span = _passages.Widened(best.Index, Widest);
        float? rival = null;
        foreach (var other in found)
            if (!_passages.All[other.Index].Span.Overlaps(span)) { rival = other.Likely; break; }
        var certainty = Weights.Certainty(piece, best.Traits, best.Likely, rival, again);
        return new(piece, certainty >= Weights.Threshold ? best.Index : -1, span, best.Traits, certainty, again);
    }
}
