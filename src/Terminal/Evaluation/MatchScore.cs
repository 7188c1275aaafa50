namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// Promises and what became of them against a gold: whether each promise was found, its right passage or rightly none, and its verdict.
/// </summary>
internal sealed class MatchScore
{
    /// <summary>A passage or promise may be longer than the gold's by so much, and no more.</summary>
    private const int Times = 4, Besides = 40;

    private readonly List<(LooseRow Gold, LooseRow Read)> _covered = [];
    private readonly List<LooseRow> _missed = [];
    private readonly int _all;

    private MatchScore(IReadOnlyList<LooseRow> gold, IReadOnlyList<LooseRow> promises)
    {
        _all = gold.Count;
        var used = new HashSet<int>();
        foreach (var row in gold)
        {
            var best = Enumerable.Range(0, promises.Count).Where(index => Fits(row, promises[index]))
                .OrderByDescending(index => Math.Round(Overlap(row, promises[index]), 1)).ThenBy(used.Contains).ThenBy(index => index)
                .Cast<int?>().FirstOrDefault();
            if (best is not { } found) _missed.Add(row);
            else _covered.Add((row, promises[found]));
            if (best is not null) used.Add(best.Value);
        }
    }

    public static Score Of(IReadOnlyList<LooseRow> gold, IReadOnlyList<LooseRow> promises)
    {
        var score = new MatchScore(gold, promises);
        return new Score(score.Lines(), score.Errors());
    }

    private List<ScoreLine> Lines()
    {
        var told = _covered.Where(pair => IsTold(pair.Gold)).ToList();
        var said = _covered.Where(pair => IsTold(pair.Read)).ToList();
        var allTold = told.Count + _missed.Count(IsTold);
        return
        [
            ScoreLine.Count("promises", _all, "标准答案里的承诺", "promises in the gold"),
            ScoreLine.Share("covered", Share(_covered.Count, _all), "读出了的", "promises that were found"),
            ScoreLine.Share("hit", Share(_covered.Count(Hits), _all), "下落找得对，或确实没有说到", "right passage, or rightly none"),
            ScoreLine.Share("result_recall", Share(told.Count(Hits), allTold), "有交代的，找对多少", "of those answered, found"),
            ScoreLine.Share("result_precision", Share(said.Count(pair => IsTold(pair.Gold) && Hits(pair)), said.Count), "说有交代的，对多少", "of those said to be answered, right"),
            ScoreLine.Share("verdict", Share(_covered.Count(pair => VerdictOf(pair.Gold) == VerdictOf(pair.Read)), _all), "结论完全一致", "verdict"),
            ScoreLine.Share("verdict_coarse", Share(_covered.Count(pair => Coarse(pair.Gold) == Coarse(pair.Read)), _all), "结论大类一致", "verdict: kept, short, restated or silent"),
            ScoreLine.Share("false_kept", Share(_covered.Count(IsFalselyKept), _all), "没有兑现而说成兑现", "said to be kept, and is not"),
        ];
    }

    private IEnumerable<Sentence> Errors() =>
        _missed.Select(row => (row.Start, Error: new Sentence($"漏读 {row.Start} {row.Text}", $"MISSED {row.Start} {row.Text}")))
            .Concat(_covered.Where(pair => !Hits(pair) || VerdictOf(pair.Gold) != VerdictOf(pair.Read)).Select(pair => (pair.Gold.Start, Error: Difference(pair))))
            .OrderBy(entry => entry.Start).Select(entry => entry.Error);

    private static Sentence Difference((LooseRow Gold, LooseRow Read) pair)
    {
        var (gold, read) = pair;
        var verdict = FieldWords.Difference("verdict", gold, read);
        var (wanted, given) = (PlacesOf(gold), PlacesOf(read));
        return new($"承诺 {gold.Start} {gold.Text} {verdict.Chinese}；下落：{wanted} ≠ {given}", $"PROMISE {gold.Start} {gold.Text} {verdict.English}; told at {wanted} ≠ {given}");
    }

    private static string PlacesOf(LooseRow row) => row.Rows("results") is { Count: > 0 } rows ? string.Join(' ', rows.Select(result => $"{result.Start}..{result.End}")) : "–";

    private static bool Fits(LooseRow gold, LooseRow read) => gold.Shared(read) * 2 >= Math.Min(gold.Length, read.Length) && IsNoLonger(read, gold);

    private static bool IsNoLonger(LooseRow read, LooseRow gold) => read.Length <= Times * gold.Length + Besides;

    private static double Overlap(LooseRow gold, LooseRow read) =>
        (double)gold.Shared(read) / Math.Max(1, Math.Max(gold.End, read.End) - Math.Min(gold.Start, read.Start));

    private static bool Hits((LooseRow Gold, LooseRow Read) pair)
    {
        var (wanted, given) = (pair.Gold.Rows("results"), pair.Read.Rows("results"));
        if (wanted.Count == 0) return given.Count == 0;
        return given.Count > 0 && wanted.Any(result => 2 * given[0].Shared(result) >= result.Length && IsNoLonger(given[0], result));
    }

    private static bool IsTold(LooseRow row) => row.Rows("results").Count > 0;

    private static bool IsFalselyKept((LooseRow Gold, LooseRow Read) pair) => Coarse(pair.Read) == "kept" && Coarse(pair.Gold) is ("short" or "silent");

    private static string? VerdictOf(LooseRow row) => row.Word("verdict");

    private static string? Coarse(LooseRow row) => VerdictOf(row) switch
    {
        "met" or "exceeded" => "kept",
        "partly" or "missed" => "short",
        var other => other,
    };

    private static double Share(int part, int whole) => (double)part / Math.Max(1, whole);
}
