using System.CommandLine;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan assign</c>: who leads a task, who takes part, which leader answers for it.</summary>
internal static class AssignVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, TaskWords task) => verbs.OfTask(
        "assign", voice.Say("分派牵头、配合单位和领导", "give a task to units and a leader"),
        (words, office, seen) =>
        {
            var content = task.Changed(words, office, seen.Content);
            // Where the lead goes to another unit, the leader in charge of that one is proposed.
            var leader = words.GetValue(task.Leader) is null && content.Lead != seen.Content.Lead ? "" : content.Leader;
            return new AssignTask(seen.PlanYear, seen.Number, content.Lead, content.Supporters, leader);
        },
        task.Lead, task.Support, task.Leader);
}
