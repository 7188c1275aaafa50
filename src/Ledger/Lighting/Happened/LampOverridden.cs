using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>People put another lamp in the place of the one by the rules.</summary>
public sealed record LampOverridden(int PlanYear, TaskNumber Number, Period Period, LampOverride Override) : LampFact(PlanYear, Number, Period)
{
    protected override TaskLamp Change(TaskLamp before) => before with { Override = Override };
}
