using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven.Happened;

/// <summary>A measure of a task was linked to an indicator, or to another one than before.</summary>
public sealed record MeasureLinked(int PlanYear, TaskNumber Number, MeasureLink Link) : Fact
{
    public override EntityKey Subject => TaskLinks.KeyOf(PlanYear, Number);

    public override Entity Change(Entity? before)
    {
        var task = before as TaskLinks ?? new TaskLinks(PlanYear, Number);
        return task with { Links = [.. task.Links.Where(link => link.Measure != Link.Measure), Link] };
    }
}
