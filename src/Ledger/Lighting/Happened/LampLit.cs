using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>The rules were tried on a task for a month, for the first time or again.</summary>
public sealed record LampLit(int PlanYear, TaskNumber Number, Period Period, Judgement Judgement) : Fact
{
    public override EntityKey Subject => TaskLamp.KeyOf(PlanYear, Period, Number);

    public override Entity Change(Entity? before) => before is TaskLamp lamp
        ? lamp with { Lit = Judgement }
        : new TaskLamp(PlanYear, Period, Number) { Lit = Judgement };
}
