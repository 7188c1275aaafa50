using System.CommandLine;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Progress;

/// <summary><c>luoshi progress sign</c>: one step of the chain lets a report go on.</summary>
internal static class SignVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, ProgressWords progress)
    {
        var paper = new Option<string>("--on-paper-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("纸上已由谁签（督查室登记）", "who signed on paper (entered by the office)") };
        var other = new Option<string>("--for") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("受谁委托代签", "in whose name, where that was delegated") };
        return verbs.OfTask(
            "sign", voice.Say("单位负责人、县领导依次签批", "the unit's head, then the leader let it go on"),
            (words, task) => new SignProgress(task.PlanYear, task.Number, progress.PeriodIn(words, task))
            {
                OnPaperBy = words.GetValue(paper) ?? "",
                For = words.GetValue(other) ?? "",
            },
            progress.Period, paper, other);
    }
}
