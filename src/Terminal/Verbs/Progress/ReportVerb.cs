using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Saying;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress report</c>: what a unit says of its task at the end of a month.</summary>
internal static class ReportVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, ProgressWords progress)
    {
        var narrative = new Argument<string>("narrative") { HelpName = voice.Say("进展", "NARRATIVE"), Description = voice.Say("做了什么", "what was done") };
        var problem = new Option<string>("--problem") { HelpName = voice.Say("问题", "WORDS"), Description = voice.Say("存在问题及原因", "what is in the way, and why") };
        var next = new Option<string>("--next") { HelpName = voice.Say("举措", "WORDS"), Description = voice.Say("下步举措", "what comes next") };
        var needs = new Option<string>("--needs") { HelpName = voice.Say("事项", "WORDS"), Description = voice.Say("需协调事项", "what is needed of others") };
        var headway = new HeadwayWords(voice);
        return verbs.OfTask(
            "report", voice.Say("承办单位报进展", "a unit reports on its task"),
            (words, office, task) =>
            {
                var said = Said(words, task, period => office.ProgressOf(task.PlanYear, task.Number).FirstOrDefault(report => report.Period == period)?.Reported);
                return new ReportProgress(task.PlanYear, task.Number, said.Period, said.Account);
            },
            (words, place) =>
            {
                var (task, last) = place.Report(words.GetValue(verbs.Plan.Year), verbs.Plan.NumberIn(words), (task, before) => Said(words, task, before));
                voice.Remarks.WriteLine(voice.Say($"第 {task.Number} 项  {task.Content.Words}", $"{task.Number}  {task.Content.Words}"));
                return voice.SayEntered(last);
            },
            [narrative, progress.Period, progress.State, progress.Value, .. headway.All, problem, next, needs]);

        // What was reported for the month before stays as far as nothing else is said of it.
        ReportSaid Said(ParseResult words, PlanTask task, Func<Period, Account?> reported)
        {
            var (period, said) = (progress.PeriodIn(words, task), words.GetRequiredValue(narrative).Trim());
            if (said.Length == 0) throw new Failure(new("进展不能是空的：请写做了什么。", "The report is empty: say what was done."));
            var before = reported(period);
            return new(period, new Account(progress.StateSaidIn(words) ?? before?.Word ?? ProgressWord.UnderWay, said)
            {
                Values = progress.ValuesIn(words, task) ?? before?.Values ?? [],
                Headway = headway.In(words) ?? before?.Headway,
                Problem = words.GetValue(problem) ?? "",
                NextStep = words.GetValue(next) ?? "",
                Needs = words.GetValue(needs) ?? "",
            });
        }
    }
}
