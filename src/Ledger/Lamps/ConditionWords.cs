using System.Globalization;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>Conditions of rules in words, as a page of rules shows them.</summary>
public static class ConditionWords
{
    public static string Chinese(LampCondition condition) => condition.Comparison == Comparison.DoesNotApply
        ? $"{LampWords.Chinese(condition.Input)}不适用"
        : IsYesOrNo(condition.Input) ? LampWords.Chinese(condition.Input, new InputValue(condition.Value)) : $"{Measured(condition.Input)} {Sign(condition.Comparison)} {Number(condition.Value)}";

    public static string English(LampCondition condition) => condition.Comparison == Comparison.DoesNotApply
        ? $"{LampWords.English(condition.Input)} does not apply"
        : IsYesOrNo(condition.Input) ? LampWords.English(condition.Input, new InputValue(condition.Value)) : $"{MeasuredInEnglish(condition.Input)} {Sign(condition.Comparison)} {Number(condition.Value)}";

    private static bool IsYesOrNo(LampInput input) => input is LampInput.Done or LampInput.FundsAsPlanned or LampInput.Excused or LampInput.ForecastInTime or LampInput.Reported;

    private static string Measured(LampInput input) => input switch
    {
        LampInput.Gap => "落后时序（百分点）",
        LampInput.Attainment => "目标完成率（%）",
        LampInput.GrowthMargin => "增幅高于目标（百分点）",
        LampInput.MonthsNotStarted => "应开工未开工（月）",
        LampInput.MonthsNotRegistered => "开工未入库（月）",
        _ => "逾期（天）",
    };

    private static string MeasuredInEnglish(LampInput input) => input switch
    {
        LampInput.Gap => "points behind schedule",
        LampInput.Attainment => "percent of the target",
        LampInput.GrowthMargin => "points of growth above the target",
        LampInput.MonthsNotStarted => "months since work should have begun",
        LampInput.MonthsNotRegistered => "months without being registered",
        _ => "days overdue",
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.AtMost => "≤",
        Comparison.Equal => "=",
        Comparison.AtLeast => "≥",
        _ => ">",
    };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
