using System.CommandLine;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan revise</c>: a published task is changed, dated, with a reason and a leader's leave.</summary>
internal static class ReviseVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, TaskWords task) => verbs.OfTask(
        "revise", voice.Say("修订已印发的任务", "revise a task of a published plan"),
        (words, office, seen) => new ReviseTask(seen.PlanYear, seen.Number, task.Changed(words, office, seen.Content), words.GetValue(task.ApprovedBy) ?? ""),
        task.Words, task.Target, task.Due, task.Lead, task.Support, task.Leader, task.ApprovedBy);
}
