using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case hangs on a task of a plan.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Task">The number of the task.</param>
public sealed record CaseHungOnTask(string Register, int Number, DateTime At, int PlanYear, string Task) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Task = new(PlanYear, Task) };
}
