using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Puts a task of a draft together with another, which takes over its work and measures.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task that goes.</param>
/// <param name="Into">The task that stays.</param>
public sealed record MergeTasks(int Year, TaskNumber Number, TaskNumber Into) : DraftTaskCommand(Year, Number)
{
    private protected override IEnumerable<Fact> Changes(ILedgerState state, PlanTask task, DateOnly today)
    {
        if (Number == Into) throw new RefusedException("不能和自己合并。", "A task cannot be put together with itself.");
        var kept = state.StandingTask(Year, Into);
        yield return new TaskMerged(Year, Number, Into);
        yield return new TaskEnlarged(Year, Into, Together(kept.Content, task.Content), [.. kept.Items, .. task.Items]);
    }

    private static TaskContent Together(TaskContent kept, TaskContent gone) => kept with
    {
        Words = $"{kept.Words.TrimEnd('。', '；')}；{gone.Words}",
        Kind = (TaskKind)Math.Min((int)kept.Kind, (int)gone.Kind),
        Measures = [.. kept.Measures, .. gone.Measures],
        Supporters = [.. kept.Supporters.Append(gone.Lead).Concat(gone.Supporters).Where(unit => unit.Length > 0 && unit != kept.Lead).Distinct()],
        Due = kept.Due > gone.Due ? kept.Due : gone.Due ?? kept.Due,
    };
}
