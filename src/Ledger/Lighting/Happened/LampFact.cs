using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>Something happened to a lamp that was lit.</summary>
public abstract record LampFact(int PlanYear, TaskNumber Number, Period Period) : FactOf<TaskLamp>
{
    public override EntityKey Subject => TaskLamp.KeyOf(PlanYear, Period, Number);
}
