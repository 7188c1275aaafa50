using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proven;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress show</c>: a task month by month, what was said beside what was found.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs) => verbs.Asking(
        "show", voice.Say("看一项任务各月的进展", "a task month by month"),
        (words, office) =>
        {
            var task = verbs.Plan.TaskIn(words, office);
            voice.Results.WriteLine($"{task.Number}  {task.Content.Words}");
            foreach (var report in office.ProgressOf(task.PlanYear, task.Number)) voice.Results.WriteLine(LineOf(voice.Language, task, report));
            foreach (var (measure, value) in office.ProvenOf(task)) voice.Results.WriteLine(ProvenLine(voice.Language, measure, value));
            return ExitCode.Done;
        },
        verbs.Plan.Number);

    private static string LineOf(Language language, PlanTask task, ProgressReport report)
    {
        var said = report.Reported is { } account
            ? $"{ProgressTerms.Of(language, account.Word)}{ValuesOf(task, account.Values)}  {account.Narrative}"
            : new Sentence($"退回：{report.Returns[^1].Reason}", $"returned: {report.Returns[^1].Reason}").In(language);
        return $"{report.Period}  {said}  [{FoundOf(language, task, report)}]{Corrections(language, report)}";
    }

    private static string Corrections(Language language, ProgressReport report) => string.Concat(report.Corrections.Select(correction => new Sentence(
        $"  更正 {correction.Corrects}：{correction.Reason}（{correction.By}）", $"  corrects {correction.Corrects}: {correction.Reason} ({correction.By})").In(language)));

    private static string FoundOf(Language language, PlanTask task, ProgressReport report)
    {
        if (report.Verified is { } verdict)
            return $"{new Sentence("核实：", "verified: ").In(language)}{ProgressTerms.Of(language, verdict.Word)}{ValuesOf(task, verdict.Values)}";
        return report.Owes(ApprovalChain.Usual) is { } role
            ? new Sentence($"待{RoleNames.Chinese(role)}", $"waits for the {RoleNames.English(role)}").In(language)
            : new Sentence("待核实", "waits to be verified").In(language);
    }

    private static string ProvenLine(Language language, Measure measure, ProvenValue proven)
    {
        var release = $"{proven.Indicator} {IndicatorTerms.Of(language, proven.Release.Vintage)} {DebtTerms.Day(proven.Release.On)} {proven.Release.Source}".TrimEnd();
        var computed = proven.Computed ? new Sentence("，推算", ", computed").In(language) : "";
        return $"{proven.Period}  {new Sentence("指标：", "by indicator: ").In(language)}{measure.Name} {IndicatorTerms.Number(proven.Value)}{measure.Unit}  [{release}{computed}]";
    }

    private static string ValuesOf(PlanTask task, IReadOnlyList<MeasureValue> values) => string.Concat(values.Select(value =>
        string.Create(CultureInfo.InvariantCulture, $"  {task.Content.Measures[value.Measure - 1].Name} {value.Value}{task.Content.Measures[value.Measure - 1].Unit}")));
}
