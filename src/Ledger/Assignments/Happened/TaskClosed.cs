using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments.Happened;

/// <summary>A task is done with (办结销号).</summary>
public sealed record TaskClosed(int PlanYear, TaskNumber Number, Closing Closing) : AssignmentFact(PlanYear, Number)
{
    protected override Assignment Change(Assignment before) => before with { Closed = Closing };
}
