using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Lighting;

/// <summary>A task beside its lamp for a month.</summary>
public sealed record LitTask(PlanTask Task, TaskLamp Lamp);
