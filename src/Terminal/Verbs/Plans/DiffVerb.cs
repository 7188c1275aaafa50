using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan diff</c>: the goalposts that were moved since publication, and by how much.</summary>
internal static class DiffVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs) => verbs.Asking(
        "diff", voice.Say("印发以来改动了什么", "what was moved since publication"),
        (words, office) =>
        {
            var shifts = office.ShiftsOf(verbs.Plan.YearIn(words, office));
            if (shifts.Count == 0) voice.Remark(new("印发以来没有改动。", "Nothing was moved since publication."));
            foreach (var shift in shifts) voice.Results.WriteLine(LineOf(voice, shift));
            return ExitCode.Done;
        });

    private static string LineOf(Voice voice, Shift shift)
    {
        var (moved, by) = (shift.Revision, AmountOf(voice, shift));
        var field = PlanTerms.Of(voice.Language, shift.Field) + (shift.Measure.Length > 0 ? $" {shift.Measure}" : "");
        return voice.Say(
            $"第 {shift.Number} 项  {field}：{shift.Before} → {shift.Now}{by}  {moved.On:yyyy-MM-dd}，{moved.Reason}，{moved.ApprovedBy}批准",
            $"{shift.Number}  {field}: {shift.Before} → {shift.Now}{by}  {moved.On:yyyy-MM-dd}, {moved.Reason}, approved by {moved.ApprovedBy}");
    }

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
