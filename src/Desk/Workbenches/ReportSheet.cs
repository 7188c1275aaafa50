using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>What a unit fills in for a task and month: what it said already stands in it.</summary>
/// <param name="File">The task.</param>
/// <param name="Period">The month.</param>
/// <param name="Said">What was said for the month, though it was sent back; null where nothing was.</param>
public sealed record ReportSheet(TaskFile File, Period Period, Account? Said)
{
    /// <summary>What was said of the way before, so that nobody is asked for it again; null where nothing was.</summary>
    public Headway? Headway => Said?.Headway ?? File.Reports.Where(report => report.Period < Period).Select(report => report.Verified?.Headway ?? report.Reported?.Headway).LastOrDefault(said => said is not null);
}
