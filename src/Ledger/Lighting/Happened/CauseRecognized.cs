using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>The supervision office recognized an outside cause for a task.</summary>
public sealed record CauseRecognized(int PlanYear, TaskNumber Number, OutsideCause Cause) : Fact
{
    public override EntityKey Subject => TaskCauses.KeyOf(PlanYear, Number);

    public override Entity Change(Entity? before)
    {
        var causes = before as TaskCauses ?? new TaskCauses(PlanYear, Number);
        return causes with { Causes = [.. causes.Causes, Cause] };
    }
}
