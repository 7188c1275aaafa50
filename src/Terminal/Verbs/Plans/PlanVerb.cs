using System.CommandLine;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan</c>: from a draft to an issued plan, and its revisions.</summary>
internal static class PlanVerb
{
    public static Command Build(Voice voice)
    {
        var (verbs, task) = (new PlanVerbs(voice), new TaskWords(voice));
        var plan = new Command("plan", voice.Say("年度计划：拟定、分派、审定、印发、修订", "the year's plan: drafted, assigned, approved, published, revised"))
        {
            ProposeVerb.Build(voice, verbs),
            ShowVerb.Build(voice, verbs),
            verbs.OfTask(
                "edit", voice.Say("改草案里的任务", "change a task of the draft"),
                (words, office, seen) => new EditTask(seen.PlanYear, seen.Number, task.Changed(words, office, seen.Content)), task.Words, task.Target, task.Due),
            verbs.OfTask("confirm", voice.Say("认可草案里的一项：看过，不用改", "confirm a task of the draft: looked at, and right"), (_, seen) => new ConfirmTask(seen.PlanYear, seen.Number)),
            AssignVerb.Build(voice, verbs, task),
            PaceVerb.Build(voice, verbs, task),
            SplitVerb.Build(voice, verbs),
            MergeVerb.Build(voice, verbs),
            verbs.OfTask("drop", voice.Say("删去草案里的任务（要写理由）", "drop a task of the draft, with the reason"), (_, seen) => new DropTask(seen.PlanYear, seen.Number)),
            AddVerb.Build(voice, verbs, task),
            verbs.OfPlan("send", voice.Say("送各单位征求意见", "send the draft to the units for comment"), (_, _, year) => new SendPlanForComment(year)),
            verbs.OfPlan("approve", voice.Say("县领导审定", "a leader approves"), (_, _, year) => new ApprovePlan(year)),
            ReviseVerb.Build(voice, verbs, task),
            verbs.OfTask(
                "withdraw", voice.Say("中止已印发的任务", "give up a task of a published plan"),
                (words, seen) => new WithdrawTask(seen.PlanYear, seen.Number, words.GetValue(task.ApprovedBy) ?? ""), task.ApprovedBy),
            DiffVerb.Build(voice, verbs),
            ExportVerb.Build(voice, verbs),
            ImportVerb.Build(voice, verbs),
        };
        foreach (var verb in PublishVerb.Build(voice, verbs, task)) plan.Subcommands.Add(verb);
        foreach (var verb in AssignmentVerbs.Build(voice, verbs)) plan.Subcommands.Add(verb);
        return plan;
    }
}
