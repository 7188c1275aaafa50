using System.CommandLine;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress verify</c>: what the supervision office found, beside what the unit says.</summary>
internal static class VerifyVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, ProgressWords progress)
    {
        var opinion = new Option<string>("--opinion") { HelpName = voice.Say("意见", "WORDS"), Description = voice.Say("督查意见", "what the office says of it") };
        var headway = new HeadwayWords(voice);
        return verbs.OfTask(
            "verify", voice.Say("督查室核实", "the supervision office says what it found"),
            (words, task) => new VerifyProgress(task.PlanYear, task.Number, progress.PeriodIn(words, task), progress.StateSaidIn(words))
            {
                Values = progress.ValuesIn(words, task),
                Headway = headway.In(words),
                Opinion = words.GetValue(opinion) ?? "",
            },
            [progress.Period, progress.State, progress.Value, .. headway.All, opinion]);
    }
}
