using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven.Happened;

/// <summary>A measure of a task is no longer known from observations.</summary>
public sealed record MeasureUnlinked(int PlanYear, TaskNumber Number, string Measure, DateOnly On) : FactOf<TaskLinks>
{
    public override EntityKey Subject => TaskLinks.KeyOf(PlanYear, Number);

    protected override TaskLinks Change(TaskLinks before) => before with { Links = [.. before.Links.Where(link => link.Measure != Measure)] };
}
