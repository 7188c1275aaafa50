using Luoshi.Ledger.Findings;
using Luoshi.Publishing.Findings;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>The released findings about a plan's report as a public table. Its columns are told in <c>docs/formats/open-data.md</c>.</summary>
public static class FindingTable
{
    /// <param name="place">What the place is called.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="findings">Those that stand.</param>
    public static IOpenTable Of(string place, int year, IReadOnlyList<ReleasedFinding> findings) => new OpenTable<ReleasedFinding>("目标的发现", FormattableString.Invariant($"{place} {year}年报告的目标"),
    [
        new("start", "位置", 10, finding => finding.Start, CellLook.Number),
        new("kind", "类别", 16, finding => FindingTerms.Of(finding.Rule).Chinese),
        new("words", "报告原文", 60, finding => finding.Stated.Words),
        new("found", "发现", 60, finding => finding.Stated.Chinese),
        new("releasedOn", "公布日期", 14, finding => Cell.Of(finding.On), CellLook.Date),
        new("approvedBy", "批准人", 14, finding => finding.ApprovedBy),
    ], findings);
}
