using Luoshi.Ledger.Promises;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>The released promises of the year before as a public table. Its columns are told in <c>docs/formats/open-data.md</c>.</summary>
public static class PromiseTable
{
    /// <param name="place">What the place is called.</param>
    /// <param name="year">The year of the plan whose report answers.</param>
    /// <param name="promises">Those that stand.</param>
    public static IOpenTable Of(string place, int year, IReadOnlyList<ReleasedPromise> promises) => new OpenTable<ReleasedPromise>("上年承诺兑现", FormattableString.Invariant($"{place} {year - 1}年的承诺，{year}年的报告"),
    [
        new("start", "承诺位置", 10, promise => promise.Answered.Start, CellLook.Number),
        new("promise", "承诺", 50, promise => promise.Answered.Words),
        new("verdict", "认定", 12, promise => Terms.Of(promise.Answered.Verdict)),
        new("told", "报告所说", 60, promise => promise.Answered.Told),
        new("because", "依据", 40, promise => promise.Answered.Because),
        new("releasedOn", "公布日期", 14, promise => Cell.Of(promise.On), CellLook.Date),
        new("approvedBy", "批准人", 14, promise => promise.ApprovedBy),
    ], promises);
}
