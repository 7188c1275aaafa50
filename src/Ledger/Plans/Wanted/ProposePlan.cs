using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Draws up the plan of a year.</summary>
/// <param name="Year">The year whose work it plans.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Source">The report it was read from, or null.</param>
/// <param name="Tasks">Its tasks in the order in which they are numbered.</param>
public sealed record ProposePlan(int Year, string Title, PlanSource? Source, IReadOnlyList<ProposedTask> Tasks) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(Plan.KeyOf(Year)) is not null) throw new RefusedException(
            $"{Year} 年的计划已经有了，没有动它。", $"There is a plan for {Year} already; it was left as it is.");
        if (Tasks.Count == 0) throw new RefusedException(
            "没有可以拟定的任务。", "There is no task to propose.");
        yield return new PlanProposed(Year, Title, Source);
        foreach (var fact in new Numbering(Year, []).Propose(Tasks.Select(task => task.WithLeader(state, occasion.Today)))) yield return fact;
    }
}
