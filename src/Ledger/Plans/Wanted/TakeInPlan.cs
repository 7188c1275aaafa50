using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>
/// Begins a year with a task table that there is already, under the numbers that it was issued with. What was approved and issued on
/// paper is entered as such.
/// </summary>
public sealed record TakeInPlan(int Year, string Title, IReadOnlyList<ProposedTask> Tasks) : PlanCommand(Year)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>The report that its tasks were found in; null where none was given.</summary>
    public PlanSource? Source { get; init; }

    /// <summary>How it was issued; null: it is a draft.</summary>
    public Issue? Issued { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        foreach (var fact in new ProposePlan(Year, Title, Source, Tasks).Decide(state, occasion)) yield return fact;
        if (Issued is not { } issued) yield break;
        Check(issued, occasion.Today);
        yield return new PlanApproved(Year, issued.ApprovedBy);
        yield return new PlanPublished(Year, issued.DocumentNumber, issued.On);
    }

    private void Check(Issue issued, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(issued.ApprovedBy)) throw new RefusedException(
            "已经印发的计划要写明当时审定的领导：--approved-by 姓名。", "A plan that was issued needs the leader who approved it: --approved-by NAME.");
        if (issued.On > today) throw new RefusedException(
            $"印发日期 {issued.On:yyyy-MM-dd} 还没有到。", $"The day of issue, {issued.On:yyyy-MM-dd}, has not come yet.");
        if (Tasks.FirstOrDefault(task => task.Content.Lead.Length == 0) is { } open) throw new RefusedException(
            $"“{open.Content.Words}”没有牵头单位，不能算已经印发。", $"\"{open.Content.Words}\" has no unit that leads: the plan cannot count as issued.");
    }
}
