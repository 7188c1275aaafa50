using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>Issues an approved plan.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="DocumentNumber">The number of the document (发文字号); may be empty.</param>
public sealed record PublishPlan(int Year, string DocumentNumber) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>The day of issue; null: today.</summary>
    public DateOnly? On { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.UnpublishedPlan(Year).Stage != PlanStage.Approved) throw new RefusedException(
            $"{Year} 年的计划还没有审定，不能印发。请县领导先审定：luoshi plan approve。",
            $"The plan for {Year} is not approved and cannot be published. A leader approves it first: luoshi plan approve.");
        HeadRules.CheckDay(On, occasion.Today);
        yield return new PlanPublished(Year, DocumentNumber.Trim(), On ?? occasion.Today);
    }
}
