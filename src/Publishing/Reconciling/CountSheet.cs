using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>How many promises of each kind have each verdict.</summary>
internal static class CountSheet
{
    private sealed record Row(string Kind, IReadOnlyList<Promise> Promises);

    public static void AddTo(WorkbookSheets sheets, Reconciliation reconciliation, Tongue tongue) => sheets.Add(Plan(reconciliation, tongue));

    private static SheetPlan<Row> Plan(Reconciliation reconciliation, Tongue tongue)
    {
        List<Row> rows = [.. reconciliation.Firm.GroupBy(promise => promise.Kind).OrderBy(kind => kind.Key).Select(kind => new Row(tongue.Of(kind.Key), [.. kind]))];
        rows.Add(new(tongue.Say("合计", "all"), [.. reconciliation.Firm]));
        return new(
            tongue.Say("汇总", "Counts"),
            tongue.Say(
                $"{reconciliation.Plan.Report.Place}{reconciliation.Plan.Report.PlanYear}年承诺兑现情况汇总",
                $"{reconciliation.Plan.Report.Place}: promises of {reconciliation.Plan.Report.PlanYear} by verdict"),
            tongue.Say("机器初核，待核；未提及不等于没有做", "A first check by machine, to be confirmed; what is not told of may have been done"),
            [
                new(new(tongue.Say("承诺类型", "kind"), 14, row => row.Kind), CellLook.Centered),
                new(new(tongue.Say("项数", "promises"), 9, row => row.Promises.Count), CellLook.Number),
                .. PromiseSheet.Verdicts.Select(verdict => new PrintedColumn<Row>(
                    new(tongue.Of(verdict), 11, row => row.Promises.Count(promise => promise.Verdict == verdict)), CellLook.Number)),
                new(new(tongue.Say("未提及占比", "share silent"), 12, row => Cell.Of(Share(row.Promises))), CellLook.Percent),
            ],
            rows,
            Frozen: 1);
    }

    private static decimal? Share(IReadOnlyList<Promise> promises) =>
        promises.Count == 0 ? null : (decimal)promises.Count(promise => promise.Verdict == PromiseVerdict.Silent) / promises.Count;
}
