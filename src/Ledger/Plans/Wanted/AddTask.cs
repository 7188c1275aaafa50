using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Puts one more task into a plan: from a leader's note, a meeting, the level above, or forgotten before.</summary>
public sealed record AddTask(int Year, ProposedTask Task) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Plan(Year).Stage == PlanStage.Approved) yield return new PlanReopened(Year);
        foreach (var fact in new Numbering(Year, state.Tasks(Year)).Propose([Task.WithLeader(state, occasion.Today)])) yield return fact;
    }
}
