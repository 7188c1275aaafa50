using Luoshi.Checking.Reconciling;

namespace Luoshi.Fitting;

/// <summary>
/// Makes weights from pairs followed by hand, in three rounds: which passage answers a promise, whether the best one answers it at all,
/// and where the lines are drawn.
/// </summary>
internal static class Fitter
{
    private const double PenaltyOnTraits = 4, PenaltyOnSigns = 6, PenaltyOnClues = 20, PenaltyOnHints = 4;

    private static readonly string[] Traits = Enum.GetNames<Trait>();
    private static readonly string[] Signs = Enum.GetNames<Sign>();
    private static readonly string[] Clues = Enum.GetNames<Clue>();

    public static Weights Fit(IReadOnlyList<FollowedPair> pairs)
    {
        var rows = Weights.Default.Rows.Where(row => row.Key.StartsWith("limit.", StringComparison.Ordinal)).ToDictionary();
        Put(rows, "", Traits, Logit.Fit([.. pairs.SelectMany(Choices)], PenaltyOnTraits));
        var certain = new List<string>([.. Traits, .. Signs]);
        Put(rows, "certain.", certain, Logit.Fit([.. pairs.SelectMany(pair => Answers(pair, new Weights(rows)))], PenaltyOnSigns));
        var judged = pairs.SelectMany(pair => Degrees(pair, new Weights(rows))).ToList();
        foreach (var degree in Enum.GetValues<Degree>())
            Put(rows, $"{degree}.", Clues, Logit.Fit([.. judged.Select(one => new Example([one.Clues], [one.Degree == degree], one.Share))], PenaltyOnClues));
        Put(rows, "firm.", Enum.GetNames<Hint>(), Logit.Fit([.. pairs.SelectMany(pair => pair.Pieces)], PenaltyOnHints));
        return new Weights(rows);
    }

    /// <summary>How far each promise that is answered in the passage found was kept, where no figure tells.</summary>
    private static IEnumerable<(float[] Clues, Degree? Degree, double Share)> Degrees(FollowedPair pair, Weights weights)
    {
        var search = new Searcher(pair.Plan, pair.Review, weights);
        var all = search.Search();
        foreach (var followed in pair.Followed)
        {
            var found = all[followed.Index];
            if (found.Span.Length == 0 || found.Certainty < weights.Threshold) continue;
            var (clause, passage, told) = (pair.Plan.Document.Quote(found.Piece.Clause), search.PassageOf(found), pair.Review.Document.Quote(found.Span));
            if (found.Piece.Figures.Count > 0 && Judge.Of(found, clause, passage, told, pair.FiguresIn(found.Span), weights).Figures is not null) continue;
            yield return (ClueReader.Of(found, clause, passage, told), followed.IsHit(found.Span) ? followed.Degree : null, followed.Share);
        }
    }

    /// <summary>The candidates of each piece that was followed.</summary>
    private static IEnumerable<Example> Choices(FollowedPair pair)
    {
        var search = new Searcher(pair.Plan, pair.Review, Weights.Default);
        foreach (var followed in pair.Followed)
        {
            var candidates = search.CandidatesOf(followed.Piece).ToList();
            if (candidates.Count == 0) continue;
            yield return new([.. candidates.Select(candidate => candidate.Traits)],
                [.. candidates.Select(candidate => followed.IsPartOfAnswer(search.Passages[candidate.Index].Span))], followed.Share);
        }
    }

    /// <summary>The best candidate of each, right or wrong.</summary>
    private static IEnumerable<Example> Answers(FollowedPair pair, Weights weights)
    {
        var found = new Searcher(pair.Plan, pair.Review, weights).Search();
        foreach (var followed in pair.Followed)
            if (found[followed.Index] is { Span.Length: > 0 } best)
                yield return new([[.. best.Traits, .. best.Signs]], [followed.IsHit(best.Span)], followed.Share);
    }

    private static void Put(Dictionary<string, float> rows, string prefix, IReadOnlyList<string> names, double[] weights)
    {
        for (var at = 0; at < names.Count; at++) rows[prefix + names[at]] = (float)weights[at];
        rows[prefix + "Start"] = (float)weights[^1];
    }
}
