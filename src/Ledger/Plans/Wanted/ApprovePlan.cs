using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Plans.Wanted;

/// <summary>A leader approves a plan; every task that stands must have a unit that leads.</summary>
public sealed record ApprovePlan(int Year) : PlanCommand(Year)
{
    private const int Named = 10;

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Leader];

    /// <summary>Whoever does so has the whole of it before them.</summary>
    protected override IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => state.Tasks(Year).Select(task => task.Key);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.UnpublishedPlan(Year).Stage == PlanStage.Approved) throw new RefusedException(
            $"{Year} 年的计划已经审定。", $"The plan for {Year} is approved already.");
        var open = state.Tasks(Year).Where(task => task is { Standing: TaskStanding.Standing, Content.Lead: "" }).Select(task => task.Number).ToList();
        if (open.Count > 0) throw new RefusedException(
            $"还有 {open.Count} 项没有牵头单位：{List(open, "、")}。请先用 luoshi plan assign 分派。",
            $"{open.Count} tasks have no unit that leads: {List(open, ", ")}. Assign them first (luoshi plan assign).");
        yield return new PlanApproved(Year, occasion.By.Name);
    }

    private static string List(List<TaskNumber> numbers, string comma) =>
        string.Join(comma, numbers.Take(Named)) + (numbers.Count > Named ? "…" : "");
}
