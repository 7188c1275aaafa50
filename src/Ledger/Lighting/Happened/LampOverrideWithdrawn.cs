using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>A lamp went back to what the rules say.</summary>
public sealed record LampOverrideWithdrawn(int PlanYear, TaskNumber Number, Period Period, DateOnly On, string Reason) : LampFact(PlanYear, Number, Period)
{
    protected override TaskLamp Change(TaskLamp before) => before with { Override = null };
}
