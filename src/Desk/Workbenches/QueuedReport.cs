using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>A report that the chain has signed and the office has not verified.</summary>
/// <param name="Task">The task.</param>
/// <param name="Report">The report.</param>
public sealed record QueuedReport(PlanTask Task, ProgressReport Report)
{
    /// <summary>As it stands in an address: 13/2025-10.</summary>
    public string Id => $"{Task.Number}/{Report.Period}";
}
