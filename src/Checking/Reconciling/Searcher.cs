using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Searches a review for what became of each piece of a plan, and says nothing rather than guess.</summary>
internal sealed class Searcher
{
    /// <summary>So many candidates are compared closely.</summary>
    private const int Candidates = 24;

    /// <summary>A year's figure is answered by what is told of the year rather than of a whole term.</summary>
    private const float OfTerm = 0.7f;

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

    /// <summary>What a clause tells of a promise itself, its neighbours left aside.</summary>
    private static float Own(float[] traits) =>
        traits[(int)Trait.Covered] + traits[(int)Trait.MeasureSame] + 0.5f * traits[(int)Trait.Quoted] + 0.3f * traits[(int)Trait.Unit] + 0.2f * traits[(int)Trait.Topic];

    private Found Search(Piece piece)
    {
        var found = CandidatesOf(piece).Select(candidate => (candidate.Index, candidate.Traits, Likely: Weights.Likely(candidate.Traits) - (piece.Figures.Count > 0 && _passages.All[candidate.Index].OfTerm ? OfTerm : 0)))
            .OrderByDescending(candidate => candidate.Likely).ToList();
        var again = _again.Covering(piece);
        if (found.Count == 0) return new(piece, -1, default, [], float.NegativeInfinity, again);
        var best = found[0];
        foreach (var other in found)
            if (_passages.All[other.Index].Sentence == _passages.All[best.Index].Sentence && Own(other.Traits) > Own(best.Traits)) best = other with { Likely = best.Likely };
        var span = _passages.Widened(best.Index, Widest);
        float? rival = null;
        foreach (var other in found)
            if (!_passages.All[other.Index].Span.Overlaps(span)) { rival = other.Likely; break; }
        var certainty = Weights.Certainty(piece, best.Traits, best.Likely, rival, again);
        return new(piece, certainty >= Weights.Threshold ? best.Index : -1, span, best.Traits, certainty, again);
    }
}
