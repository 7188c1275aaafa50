namespace Luoshi.Ledger.Plans;

/// <summary>Plans and tasks as commands and pages ask for them.</summary>
public static class PlanState
{
    public static Plan Plan(this ILedgerState state, int year) => state.Find(Plans.Plan.KeyOf(year)) as Plan ?? throw new RefusedException(
        $"还没有 {year} 年的年度计划。请先用 luoshi plan propose 拟定。", $"There is no plan for {year}. Draw one up first: luoshi plan propose.");

    public static PlanTask Task(this ILedgerState state, int year, TaskNumber number) =>
        state.Find(PlanTask.KeyOf(year, number)) as PlanTask ?? throw new RefusedException(
            $"{year} 年的计划里没有第 {number} 项。", $"The plan for {year} has no task {number}.");

    /// <summary>All tasks of a plan by their numbers, those too that no longer stand.</summary>
    public static IReadOnlyList<PlanTask> Tasks(this ILedgerState state, int year) =>
        state.Derived<IReadOnlyList<PlanTask>>(("tasks", year), all => [.. all.All(PlanTask.Kind, PlanTask.IdPrefix(year)).Cast<PlanTask>().OrderBy(task => task.Number)]);

    internal static Plan UnpublishedPlan(this ILedgerState state, int year) => state.Plan(year) is { Stage: not PlanStage.Published } plan
        ? plan
        : throw new RefusedException(
            $"{year} 年的计划已经印发，不能直接改；请用 luoshi plan revise，写明理由和批准人。",
            $"The plan for {year} is published and cannot be edited. Revise it (luoshi plan revise) with a reason and who approved.");

    internal static Plan PublishedPlan(this ILedgerState state, int year) => state.Plan(year) is { Stage: PlanStage.Published } plan
        ? plan
        : throw new RefusedException(
            $"{year} 年的计划还没有印发：任务可以直接改（luoshi plan edit），进展要印发以后才报。",
            $"The plan for {year} is not published yet: its tasks can be edited (luoshi plan edit), and progress is reported once it is.");

    internal static PlanTask StandingTask(this ILedgerState state, int year, TaskNumber number) =>
        state.Task(year, number) is { Standing: TaskStanding.Standing } task
            ? task
            : throw new RefusedException(
                $"第 {number} 项已经拆分、合并、删去或中止，不能再改。", $"Task {number} was split, merged, dropped or withdrawn and cannot be changed any more.");
}
