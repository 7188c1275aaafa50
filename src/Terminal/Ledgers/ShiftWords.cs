using System.Globalization;
using Luoshi.Ledger.Plans;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What was moved in a task, from where to where and by how much.</summary>
internal static class ShiftWords
{
    public static string Of(Voice voice, Shift shift)
    {
        var field = PlanTerms.Of(voice.Language, shift.Field) + (shift.Measure.Length > 0 ? $" {shift.Measure}" : "");
        return $"{field}{voice.Say("：", ": ")}{Shown(voice, shift.Before)} → {Shown(voice, shift.Now)}{AmountOf(voice, shift)}";
    }

    private static string Shown(Voice voice, string text) => text.Length > 0 ? text : voice.Say("（空）", "(none)");

    private static string AmountOf(Voice voice, Shift shift)
    {
        if (shift.By is not { } amount) return "";
        var unit = shift.Field switch
        {
            ShiftedField.Due or ShiftedField.Start => voice.Say("天", " days"),
            ShiftedField.Schedule => voice.Say(" 个百分点", " points"),
            _ => "",
        };
        var percent = shift.Percent is { } share ? string.Create(CultureInfo.InvariantCulture, $"，{share:+0.0;-0.0}%") : "";
        return string.Create(CultureInfo.InvariantCulture, $"（{amount:+0.##;-0.##}{unit}{percent}）");
    }
}
