using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>The public tables of indicators. Their columns are told in <c>docs/formats/open-data.md</c>.</summary>
public static class IndicatorTables
{
    /// <summary>The indicators that goals of the plan are known from, each with what was released last.</summary>
    public static IOpenTable All(Scoreboard board) => new OpenTable<PublicIndicator>("指标", Subtitle(board),
    [
        new("code", "代码", 16, indicator => indicator.Id),
        new("name", "指标", 30, indicator => indicator.Declared.Name),
        new("unit", "单位", 12, indicator => indicator.Declared.Unit),
        new("counting", "口径", 12, indicator => IndicatorNames.Chinese(indicator.Declared.Counting)),
        new("pricing", "价格", 12, indicator => IndicatorNames.Chinese(indicator.Declared.Pricing)),
        new("growthPricing", "同比的价格", 12, indicator => IndicatorNames.Chinese(indicator.Declared.GrowthPricing)),
        new("rhythm", "周期", 18, indicator => IndicatorNames.Chinese(indicator.Declared.Rhythm)),
        new("office", "发布单位", 16, indicator => indicator.Declared.Office),
        new("goals", "对应目标", 40, indicator => string.Join("；", indicator.Goals.Select(goal => $"{goal.Task.Number} {GoalWords.Of(goal.Measure)}"))),
        new("period", "最近一期", 12, indicator => indicator.Last?.Period.ToString() ?? ""),
        new("value", "数", 16, indicator => Cell.Of(indicator.Last?.Standing.Told.Value), CellLook.Number),
        new("growth", "同比", 12, indicator => Cell.Of(indicator.Last?.Growth), CellLook.Number),
        new("vintage", "数别", 10, indicator => indicator.Last is { } last ? VintageNames.Chinese(last.Standing.Vintage) : ""),
        new("releasedOn", "发布日期", 14, indicator => Cell.Of(indicator.Last?.Standing.On), CellLook.Date),
    ], board.Indicators);

    /// <summary>Everything that was released of one indicator, a row for each release.</summary>
    public static IOpenTable Values(Scoreboard board, PublicIndicator indicator) => new OpenTable<(PublicValue Value, PublicRelease Release)>(indicator.Declared.Name, Subtitle(board),
    [
        new("code", "代码", 16, _ => indicator.Id),
        new("period", "期", 12, row => row.Value.Period.ToString()),
        new("value", "数", 16, row => Cell.Of(row.Release.Told.Value), CellLook.Number),
        new("unit", "单位", 12, _ => indicator.Declared.Unit),
        new("growth", "同比", 12, row => Cell.Of(row.Release.Told.Growth ?? (row.Release == row.Value.Standing ? row.Value.Computed : null)), CellLook.Number),
        new("growthIs", "同比来源", 12, row => row.Release.Told.Growth is not null ? "公布" : row.Release == row.Value.Standing && row.Value.Computed is not null ? "推算" : ""),
        new("vintage", "数别", 10, row => VintageNames.Chinese(row.Release.Vintage)),
        new("releasedOn", "发布日期", 14, row => Cell.Of(row.Release.On), CellLook.Date),
        new("source", "来源", 40, row => row.Release.Source),
        new("stands", "现行", 8, row => row.Release == row.Value.Standing ? "是" : "否"),
    ], [.. indicator.Values.SelectMany(value => value.Releases.Select(release => (value, release)))]);

    private static string Subtitle(Scoreboard board) => string.Create(CultureInfo.InvariantCulture, $"{board.Place} {board.Plan.Year}年　截至 {board.Snapshot.AsOf:yyyy-MM-dd}　{board.Snapshot.On:yyyy-MM-dd} 发布");
}
