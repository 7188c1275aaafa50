using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Puts more tasks into a plan: from a leader's note, a meeting, the level above, or forgotten before.</summary>
public sealed record AddTasks(int Year, IReadOnlyList<ProposedTask> Tasks) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var stage = state.Plan(Year).Stage;
        foreach (var task in Tasks) ContentRules.Check(Year, task.Content);
        if (stage == PlanStage.Approved) yield return new PlanReopened(Year);
        var tasks = Tasks.Select(task => task.WithLeader(state, occasion.Today));
        foreach (var fact in new Numbering(Year, state.Tasks(Year)).Propose(tasks))
            yield return fact with { AddedOn = stage == PlanStage.Published ? occasion.Today : null };
    }
}
