using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Searches a review for what became of each piece of a plan, and says nothing rather than guess.</summary>
internal sealed partial class Searcher
{
    /// <summary>So many candidates are compared closely.</summary>
    private const int Candidates = 14;

    /// <summary>What no rival stands for in a lead over one; a lead over another promise counts no more and, turned round, no less.</summary>
    private const float NoRival = 3;

    /// <summary>So many names of a promise that a passage lacks make another matter of it.</summary>
    private const float ManyNames = 1.5f;

    /// <summary>From here on two clauses without a word in common speak of one matter.</summary>
    private const float CloseInSense = 0.6f;

    /// <summary>A passage with its neighbours is no longer than this, so that it stays a clause or a run of clauses.</summary>
    public const int Widest = 60;

    private readonly PassageIndex _passages;
    private readonly PairIndex _again;
    private readonly Likeness _likeness;
    private readonly Weights _weights;

    public Searcher(Reading plan, Reading review, Weights weights)
    {
        var words = new WordingReader(plan, review);
        _weights = weights;
        _passages = new PassageIndex(words.Passages(review), words);
        _again = new PairIndex(words.PlanClauses(review));
        _likeness = new Likeness(words, _passages);
        Pieces = words.Pieces(plan);
    }

    public List<Piece> Pieces { get; }

    public IReadOnlyList<Passage> Passages => _passages.All;

    public Passage PassageOf(Found found) => _passages.All[found.Best].Answering(found.Piece.Text);

    /// <summary>What is found for each piece, in their order.</summary>
    public List<Found> Search()
    {
        var candidates = Pieces.ConvertAll(CandidatesOf);
        var claims = new Claims(Pieces, candidates, _passages.All);
        return [.. Pieces.Select((piece, at) => FoundFor(piece, at, candidates[at], claims))];
    }

    /// <summary>The passages that may answer a piece, the likeliest first.</summary>
    public List<Candidate> CandidatesOf(Piece piece) =>
        [.. _passages.Near(piece, Candidates).Select(index => CandidateAt(piece, index)).OrderByDescending(candidate => candidate.Likely)];

    private Candidate CandidateAt(Piece piece, int index)
    {
        var traits = _likeness.Of(piece, index);
        return new(index, traits, _weights.Likely(traits));
    }

    private Found FoundFor(Piece piece, int at, List<Candidate> candidates, Claims claims)
    {
        var again = _again.Covering(piece.Pairs);
        if (candidates.Count == 0) return new(piece, -1, true, default, [], [], float.NegativeInfinity, again);
        var best = ClearestInSentence(candidates);
        var span = _passages.Widened(best.Index, Widest);
        var signs = SignsOf(piece, best, RivalOutside(span, candidates), claims.Rival(at, best.Index), again);
        var certainty = _weights.Certainty(best.Traits, signs);
        return new(piece, best.Index, certainty < _weights.Threshold || !SharesAnything(best.Traits), span, best.Traits, signs, certainty, again);
    }

    /// <summary>Of the clauses of the likeliest sentence the one that tells most of the promise itself, its neighbours left aside.</summary>
    private Candidate ClearestInSentence(List<Candidate> candidates)
    {
        var best = candidates[0];
        foreach (var other in candidates)
            if (_passages.All[other.Index].Sentence == _passages.All[best.Index].Sentence && Own(other.Traits) > Own(best.Traits)) best = other with { Likely = best.Likely };
        return best;
    }

    private float? RivalOutside(Span span, List<Candidate> candidates)
    {
        foreach (var other in candidates)
            if (!_passages.All[other.Index].Span.Overlaps(span)) return other.Likely;
        return null;
    }

    private float[] SignsOf(Piece piece, Candidate best, float? rival, float? claim, float again)
    {
        var signs = new float[(int)Sign.TermForYear + 1];
        signs[(int)Sign.Likely] = best.Likely;
        signs[(int)Sign.Lead] = rival is { } other ? MathF.Max(0, best.Likely - other) : NoRival;
        signs[(int)Sign.Claim] = claim is { } claimant ? Math.Clamp(best.Likely - claimant, -NoRival, NoRival) : NoRival;
        signs[(int)Sign.Again] = MathF.Min(1.2f, again);
        signs[(int)Sign.Soft] = Soft().IsMatch(piece.Text) ? 1 : 0;
        signs[(int)Sign.Length] = piece.Text.Length / 30f;
        signs[(int)Sign.Checkable] = piece.IsCheckable ? 1 : 0;
        signs[(int)Sign.TermForYear] = piece.Figures.Count > 0 && _passages.All[best.Index].OfTerm ? 1 : 0;
        return signs;
    }

    /// <summary>Whether the two share a word, a topic, a measure or a figure; their surroundings alone answer nothing.</summary>
    private static bool SharesAnything(float[] traits) =>
        traits[(int)Trait.Shared] + traits[(int)Trait.Topic] + traits[(int)Trait.MeasureSame] + traits[(int)Trait.Unit] + traits[(int)Trait.Value] > 0
        || (traits[(int)Trait.SenseSame] > CloseInSense && traits[(int)Trait.Unnamed] < ManyNames);

    private static float Own(float[] traits) =>
        traits[(int)Trait.Covered] + traits[(int)Trait.MeasureSame] + 0.5f * traits[(int)Trait.Quoted] + 0.3f * traits[(int)Trait.Unit] + 0.2f * traits[(int)Trait.Topic];

    /// <summary>A promise that begins so is seldom taken up by name.</summary>
    [GeneratedRegex("^(支持|争创|鼓励|探索|培育|力争|争取|谋划|推动|引导|加强|深化|完善|健全|优化|创建|申报)")]
    private static partial Regex Soft();
}
