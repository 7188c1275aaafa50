using System.CommandLine;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress</c>: what units report of their tasks, who signs it, and what the supervision office makes of it.</summary>
internal static class ProgressVerb
{
    public static Command Build(Voice voice)
    {
        var (verbs, progress) = (new PlanVerbs(voice), new ProgressWords(voice));
        return new("progress", voice.Say("进展：报送、签批、退回、核实", "progress: reported, signed, returned, verified"))
        {
            ShowVerb.Build(voice, verbs),
            ReportVerb.Build(voice, verbs, progress),
            SignVerb.Build(voice, verbs, progress),
            verbs.OfTask(
                "return", voice.Say("退回重报（要写理由）", "send a report back, with the reason"),
                (words, task) => new ReturnProgress(task.PlanYear, task.Number, progress.PeriodIn(words, task)), progress.Period),
            VerifyVerb.Build(voice, verbs, progress),
            CorrectVerb.Build(voice, verbs, progress),
        };
    }
}
