using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Tables.Statistics;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What would become of statistical tables, told row by row: results on one way out, remarks on what was not understood on the other.</summary>
internal sealed class StatisticsReport(Voice voice, StatisticsOutcome outcome)
{
    public void Print()
    {
        TellColumns();
        foreach (var row in outcome.Rows.Where(row => row.Fate != StatisticsFate.Same)) voice.Results.WriteLine(LineOf(row));
        voice.Results.WriteLine(voice.Say(
            $"{VintageNames.Chinese(outcome.Order.Vintage)}数，{DebtTerms.Day(outcome.Order.On)} 发布，来源“{outcome.Order.Source}”。",
            $"The numbers are {VintageNames.English(outcome.Order.Vintage)}, released on {DebtTerms.Day(outcome.Order.On)}, from \"{outcome.Order.Source}\"."));
        voice.Results.WriteLine(voice.Say(
            $"共 {outcome.Rows.Count} 行：记入 {Count(StatisticsFate.New)}，不变 {Count(StatisticsFate.Same)}，没有读 {Count(StatisticsFate.PassedOver)}，不采纳 {Count(StatisticsFate.Refused)}。",
            $"{outcome.Rows.Count} rows: {Count(StatisticsFate.New)} to be recorded, {Count(StatisticsFate.Same)} the same, {Count(StatisticsFate.PassedOver)} passed over, {Count(StatisticsFate.Refused)} not taken."));
    }

    private int Count(StatisticsFate fate) => outcome.Count(fate);

    private void TellColumns()
    {
        foreach (var sheet in outcome.PassedOver) voice.Remark(new(
            $"工作表“{sheet}”没有认出表头，没有读。", $"The sheet \"{sheet}\" has no headings that are known; it was not read."));
        foreach (var table in outcome.Tables)
        {
            if (table.NotRead.Distinct().ToList() is { Count: > 0 } unread) voice.Remark(new(
                $"{Name(table)}没有读的列：{string.Join('、', unread)}。", $"{Name(table)}columns not read: {string.Join(", ", unread)}."));
            if (table.NotKept.Distinct().ToList() is { Count: > 0 } unkept) voice.Remark(new(
                $"{Name(table)}看懂但账本不存的列：{string.Join('、', unkept)}。", $"{Name(table)}columns that the ledger does not keep: {string.Join(", ", unkept)}."));
        }
    }

    private string LineOf(StatisticsRowOutcome row)
    {
        var place = $"{Name(row.Row.Row.Table.Sheet)}{voice.Say($"第 {row.Row.Row.Line} 行", $"row {row.Row.Row.Line}")}  {row.Row.Name}";
        return row.Fate switch
        {
            StatisticsFate.New => $"{place}  {voice.Say("记入", "to be recorded")}  {string.Join(voice.Say("；", "; "), row.Brings.Select(wanted => Told(row, wanted)))}",
            StatisticsFate.PassedOver => $"{place}  {voice.Say("没有读", "passed over")}  {Reasons(row)}",
            _ => $"{place}  {voice.Say("不采纳", "not taken")}  {Reasons(row)}",
        };
    }

    private string Told(StatisticsRowOutcome row, ObservationWanted wanted)
    {
        var (declared, told) = (row.Row.Indicator!, wanted.Release.Told);
        var basis = Growths.BasisOf(declared);
        string[] words =
        [
            wanted.Period.ToString(),
            told.Value is { } value ? IndicatorTerms.Number(value) + declared.Unit : "",
            told.Growth is null ? "" : voice.Say("同比 ", "growth ") + IndicatorTerms.Growth(told.Growth, basis),
            told.Month is { } month ? voice.Say("本月 ", "month ") + IndicatorTerms.Number(month) + declared.Unit : "",
            told.MonthGrowth is null ? "" : voice.Say("本月同比 ", "month's growth ") + IndicatorTerms.Growth(told.MonthGrowth, basis),
            told.Rank is { } rank ? voice.Say($"排位 {rank}", $"rank {rank}") : "",
        ];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private string Reasons(StatisticsRowOutcome row) => string.Join(' ', row.Reasons.Select(reason => voice.Say(reason.Chinese, reason.English)));

    private string Name(StatisticsTable table) => Name(table.Table.Sheet);

    private string Name(string sheet) => sheet.Length == 0 || outcome.Tables.Count == 1 ? "" : $"“{sheet}”";
}
