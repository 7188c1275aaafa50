namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task of a draft took over the work of another.</summary>
public sealed record TaskEnlarged(int PlanYear, TaskNumber Number, TaskContent Content, IReadOnlyList<TaskItem> Items) : TaskFact(PlanYear, Number)
{
    protected override PlanTask Change(PlanTask before) => before with { Content = Content, Items = Items };
}
