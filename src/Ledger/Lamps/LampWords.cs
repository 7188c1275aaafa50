using System.Globalization;
using Luoshi.Ledger.Pacing;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>Inputs and their values in words, as they stand in a sentence.</summary>
public static class LampWords
{
    public static string Chinese(LampInput input) => input switch
    {
        LampInput.Gap => "与时序进度的差距",
        LampInput.Attainment => "目标完成率",
        LampInput.GrowthMargin => "增幅与目标的差距",
        LampInput.MonthsNotStarted => "是否按计划开工",
        LampInput.MonthsNotRegistered => "是否入库",
        LampInput.DaysOverdue => "是否逾期",
        LampInput.Done => "是否完成",
        LampInput.FundsAsPlanned => "资金是否按计划支付",
        LampInput.Excused => "是否因客观原因",
        LampInput.ForecastInTime => "预计能否按期完成",
        LampInput.Reported => "本月进展",
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    public static string English(LampInput input) => input switch
    {
        LampInput.Gap => "the gap to schedule",
        LampInput.Attainment => "the share of the target reached",
        LampInput.GrowthMargin => "growth against its target",
        LampInput.MonthsNotStarted => "whether work began as planned",
        LampInput.MonthsNotRegistered => "whether the project is registered",
        LampInput.DaysOverdue => "whether it is overdue",
        LampInput.Done => "whether it is done",
        LampInput.FundsAsPlanned => "whether funds were paid as planned",
        LampInput.Excused => "whether an outside cause is recognized",
        LampInput.ForecastInTime => "whether it is expected in time",
        LampInput.Reported => "the progress of the month",
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    public static string Chinese(LampInput input, InputValue value) => value.Known is not { } known
        ? $"{Chinese(input)}不适用"
        : input switch
        {
            LampInput.Gap => Sided(known, "落后时序进度 {0} 个百分点", "超过时序进度 {0} 个百分点", "与时序进度持平"),
            LampInput.Attainment => $"完成目标的 {Points(known)}%",
            LampInput.GrowthMargin => Sided(known, "增幅高于目标 {0} 个百分点", "增幅低于目标 {0} 个百分点", "增幅与目标持平"),
            LampInput.MonthsNotStarted => known > 0 ? $"计划开工 {Number(known)} 个月未开工" : "按计划开工",
            LampInput.MonthsNotRegistered => known > 0 ? $"开工 {Number(known)} 个月未入库" : "没有未入库的问题",
            LampInput.DaysOverdue => known > 0 ? $"逾期 {Number(known)} 天" : "没有逾期",
            LampInput.Done => known > 0 ? "已经完成" : "还没有完成",
            LampInput.FundsAsPlanned => known > 0 ? "资金按计划支付" : "资金没有按计划支付",
            LampInput.Excused => known > 0 ? "有客观原因" : "没有客观原因",
            LampInput.ForecastInTime => known > 0 ? "预计能按期完成" : "预计难以按期完成",
            LampInput.Reported => known > 0 ? "已报送进展" : "没有报送进展",
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        };

    public static string English(LampInput input, InputValue value) => value.Known is not { } known
        ? $"{English(input)} does not apply"
        : input switch
        {
            LampInput.Gap => Sided(known, "{0} points behind schedule", "{0} points ahead of schedule", "just on schedule"),
            LampInput.Attainment => $"{Points(known)} % of the target reached",
            LampInput.GrowthMargin => Sided(known, "growth {0} points above its target", "growth {0} points below its target", "growth just at its target"),
            LampInput.MonthsNotStarted => known > 0 ? $"not begun for {Number(known)} months since it was planned to" : "begun as planned",
            LampInput.MonthsNotRegistered => known > 0 ? $"not registered {Number(known)} months after it began" : "nothing left to register",
            LampInput.DaysOverdue => known > 0 ? $"{Number(known)} days overdue" : "not overdue",
            LampInput.Done => known > 0 ? "done" : "not done yet",
            LampInput.FundsAsPlanned => known > 0 ? "funds paid as planned" : "funds not paid as planned",
            LampInput.Excused => known > 0 ? "an outside cause recognized" : "no outside cause recognized",
            LampInput.ForecastInTime => known > 0 ? "expected in time" : "not expected in time",
            LampInput.Reported => known > 0 ? "progress reported" : "no progress reported",
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        };

    private static string Sided(decimal points, string above, string below, string level) =>
        points == 0 ? level : (points > 0 ? above : below).Replace("{0}", Points(Math.Abs(points)), StringComparison.Ordinal);

    // To one place; but what is not quite thirty points is not printed as thirty, since rules draw their lines at whole numbers.
    private static string Points(decimal points)
    {
        var rounded = decimal.Round(points, 1, MidpointRounding.AwayFromZero);
        return rounded != points && decimal.IsInteger(rounded) ? points.ToString("0.0###", CultureInfo.InvariantCulture) : Attainment.Print(points);
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
