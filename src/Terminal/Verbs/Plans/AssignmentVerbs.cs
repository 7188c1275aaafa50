using System.CommandLine;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary>What becomes of a task between being issued and being closed: signed for, sent back, left where it is, closed, reopened.</summary>
internal static class AssignmentVerbs
{
    public static IEnumerable<Command> Build(Voice voice, PlanVerbs verbs)
    {
        var leader = new Option<string>("--signed-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("签字退回的分管领导", "the leader who signed for its being sent back") };
        var opinion = new Option<string>("--opinion") { HelpName = voice.Say("意见", "WORDS"), Description = voice.Say("办结意见", "what the office says of it") };
        yield return verbs.OfTask("accept", voice.Say("承办单位签收", "the unit that leads signs for a task"), (_, task) => new SignForTask(task.PlanYear, task.Number));
        yield return verbs.OfTask(
            "dispute", voice.Say("承办单位退回，请求重派（要写理由）", "the unit sends a task back as another's, with the reason"),
            (words, office, task) => new DisputeAssignment(task.PlanYear, task.Number, words.GetValue(leader) ?? "") { Until = office.CanBeSentBackUntil(task, PackFolder.Rules()) },
            leader);
        yield return verbs.OfTask("uphold", voice.Say("督查室维持交办（要写理由）", "the office leaves it with the unit, with the reason"), (_, task) => new UpholdAssignment(task.PlanYear, task.Number));
        yield return verbs.OfTask(
            "close", voice.Say("办结销号（核实完成以后）", "close a task that was found to be done"),
            (words, task) => new CloseTask(task.PlanYear, task.Number) { Opinion = words.GetValue(opinion) ?? "" }, opinion);
        yield return verbs.OfTask("reopen", voice.Say("撤销销号（要写理由）", "take a closing back, with the reason"), (_, task) => new ReopenTask(task.PlanYear, task.Number));
    }
}
