using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>One pair of many: whose reports they are, of which years, and what was promised.</summary>
/// <param name="Place">As its report names it; empty where it does not.</param>
/// <param name="Years">The year that promised and that after it: 2025→2026.</param>
/// <param name="Rows">The promises that count.</param>
public sealed record FolderPair(string Place, string Years, IReadOnlyList<PromiseRow> Rows)
{
    public static FolderPair Of(Reconciliation pair, bool inEnglish = false) =>
        new(pair.Plan.Report.Place ?? "", $"{pair.Plan.Report.PlanYear}→{pair.Review.Report.PlanYear}", PromiseRow.Of(pair, inEnglish));

    public int Count(PromiseVerdict verdict) => Rows.Count(row => row.Promise.Verdict == verdict);
}
