using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Sends a draft to the units for comment.</summary>
public sealed record SendPlanForComment(int Year) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>Whoever does so has the whole of it before them.</summary>
    protected override IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => state.Tasks(Year).Select(task => task.Key);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.UnpublishedPlan(Year).Stage != PlanStage.Draft) throw new RefusedException(
            $"{Year} 年的计划已经征求过意见。", $"The plan for {Year} has been out for comment already.");
        yield return new PlanSentForComment(Year);
    }
}
