using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>A task that is late by its lamp.</summary>
/// <param name="Task">The task.</param>
/// <param name="Lamp">Its last lamp.</param>
/// <param name="Since">The first month from which it was not good again.</param>
/// <param name="Said">What its unit said last; null where nothing.</param>
public sealed record LateTask(PlanTask Task, TaskLamp Lamp, Period Since, Account? Said);
