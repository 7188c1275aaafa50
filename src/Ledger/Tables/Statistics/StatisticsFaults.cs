using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What can be wrong in a row of a statistical table, with the way to put it right.</summary>
internal static class StatisticsFaults
{
    public static RowReason Number(string heading, string text) => new(
        $"“{heading}”一栏的“{text}”不是数；没有数的留空或写“—”。", $"\"{text}\" under \"{heading}\" is no number. Where there is none leave it empty.");

    public static RowReason NoUnit(DeclaredIndicator declared) => new(
        $"没有写单位，不知道是不是{declared.Unit}；请加“单位”一栏，或在表头上方写“单位：{declared.Unit}”。",
        $"It has no unit: whether it is {declared.Unit} cannot be told. Add a column 单位, or 单位：{declared.Unit} above the headings.");

    public static RowReason OtherUnit(string unit, DeclaredIndicator declared) => new(
        $"单位是“{unit}”，这个指标按{declared.Unit}记，换算不了。", $"Its unit is {unit}; the indicator is kept in {declared.Unit}, and one is not turned into the other.");

    public static RowReason UnitOfGrowth(string unit) => new(
        $"名称是增速，单位却是“{unit}”。", $"By its name it is growth, and its unit is {unit}.");

    public static RowReason GrowthTwice(string unit) => new(
        $"单位是“{unit}”的是增速，旁边又有同比，说不清哪一个是增速。", $"Its unit is {unit}, so that it is growth; what growth stands beside it cannot be told.");

    public static RowReason PercentOfRate(string text) => new(
        $"比率的变化按百分点，不能写“{text}”；请写百分点数。", $"A rate changes by points, not by \"{text}\". Write the points.");

    public static RowReason Rank(string text) => new(
        $"排位“{text}”不是名次；请写 1、2、3 这样的数。", $"\"{text}\" is no rank. Write a number such as 1, 2, 3.");

    public static RowReason TwoValues(decimal month, decimal cumulated) => new(
        $"这个指标不累计，却有两个数：本月 {month}，累计 {cumulated}；请只留期末的。", $"It is not cumulated and has two values: {month} for the month and {cumulated} cumulated. Leave that at the end of the period.");

    public static RowReason Twice(int line) => new(
        $"同一个指标、同一期在第 {line} 行已经有了。", $"The same indicator and period stand in row {line} already.");

    public static RowReason NotKnown(string name) => new(
        $"账本里没有叫“{name}”的指标。", $"The ledger has no indicator called \"{name}\".");

    public static RowReason Empty { get; } = new("没有数。", "It tells nothing.");
}
