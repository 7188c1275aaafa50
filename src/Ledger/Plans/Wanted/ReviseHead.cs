using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>
/// Puts the head of a published plan right: the number of its document where there was none, or what was entered wrongly. What stood there already is changed only by
/// leave of a leader.
/// </summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="DocumentNumber">发文字号.</param>
/// <param name="On">The day of issue.</param>
/// <param name="ApprovedBy">The leader; may be empty where a number is only filled in.</param>
public sealed record ReviseHead(int Year, string DocumentNumber, DateOnly On, string ApprovedBy) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var plan = state.PublishedPlan(Year);
        if (plan.DocumentNumber == DocumentNumber && plan.PublishedOn == On) throw new RefusedException(
            "没有要改的：文号和印发日期已经是这样，没有记账。", "Nothing to change: the number and the day of issue stand so already, and nothing was entered.");
        HeadRules.CheckDay(On, occasion.Today);
        var fillsIn = plan.DocumentNumber.Length == 0 && plan.PublishedOn == On;
        if (!fillsIn && string.IsNullOrWhiteSpace(ApprovedBy)) throw Approval.Missing;
        yield return new PlanHeadRevised(Year, DocumentNumber, On, ApprovedBy);
    }
}
