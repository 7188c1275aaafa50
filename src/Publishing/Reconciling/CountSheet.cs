using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>How many promises of each kind have each verdict.</summary>
internal static class CountSheet
{
    private sealed record Row(string Kind, IReadOnlyList<Promise> Promises);

    public static void AddTo(WorkbookSheets sheets, Reconciliation reconciliation) => sheets.Add(Plan(reconciliation));

    private static SheetPlan<Row> Plan(Reconciliation reconciliation)
    {
        List<Row> rows = [.. reconciliation.Promises.GroupBy(promise => promise.Kind).OrderBy(kind => kind.Key).Select(kind => new Row(Terms.Of(kind.Key), [.. kind]))];
        rows.Add(new("合计", reconciliation.Promises));
        return new(
            "汇总",
            $"{reconciliation.Plan.Report.Place}{reconciliation.Plan.Report.PlanYear}年承诺兑现情况汇总",
            "机器初核，待核；未提及不等于没有做",
            [
                new(new("承诺类型", 14, row => row.Kind), CellLook.Centered),
                new(new("项数", 9, row => row.Promises.Count), CellLook.Number),
                .. PromiseSheet.Verdicts.Select(verdict => new PrintedColumn<Row>(
                    new(Terms.Of(verdict), 11, row => row.Promises.Count(promise => promise.Verdict == verdict)), CellLook.Number)),
                new(new("未提及占比", 12, row => Cell.Of(Share(row.Promises))), CellLook.Percent),
            ],
            rows,
            Frozen: 1);
    }

    private static decimal? Share(IReadOnlyList<Promise> promises) =>
        promises.Count == 0 ? null : (decimal)promises.Count(promise => promise.Verdict == PromiseVerdict.Silent) / promises.Count;
}
