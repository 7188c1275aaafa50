using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress;

/// <summary>Progress reports as commands and pages ask for them.</summary>
public static class ProgressState
{
    public static ProgressReport? Progress(this ILedgerState state, int planYear, TaskNumber number, Period period) =>
        state.Find(ProgressReport.KeyOf(planYear, number, period)) as ProgressReport;

    /// <summary>All reports on a task by their months.</summary>
    public static IReadOnlyList<ProgressReport> Progress(this ILedgerState state, int planYear, TaskNumber number) =>
        [.. state.All(ProgressReport.Kind, ProgressReport.IdPrefix(planYear, number)).Cast<ProgressReport>()];

    /// <summary>All reports on a plan, those on each task by their months.</summary>
    public static ILookup<TaskNumber, ProgressReport> ProgressByTask(this ILedgerState state, int planYear) =>
        state.All(ProgressReport.Kind, PlanTask.IdPrefix(planYear)).Cast<ProgressReport>().ToLookup(report => report.Number);

    /// <summary>How far all reports on a plan have come, those on each task by their months.</summary>
    public static ILookup<TaskNumber, ReportPassage> PassagesByTask(this ILedgerState state, int planYear) =>
        state.Excerpts<ReportPassage>(PlanTask.IdPrefix(planYear)).ToLookup(report => report.Number);

    /// <summary>Whether it says that the task is done, or more than that.</summary>
    public static bool IsDone(this ProgressWord word) => word is ProgressWord.Done or ProgressWord.MoreThanDone;

    /// <summary>Whether the last report on a task was verified, and found it done.</summary>
    public static bool FoundDone(this IReadOnlyList<ProgressReport> reports) =>
        reports is [.., { Verified: { } verdict }] && verdict.Word.IsDone();

    /// <inheritdoc cref="FoundDone(IReadOnlyList{ProgressReport})" />
    public static bool FoundDone(this IReadOnlyList<ReportPassage> reports) =>
        reports is [.., { Verified: { } verdict }] && verdict.Word.IsDone();

    internal static ProgressReport HandedIn(this ILedgerState state, int planYear, TaskNumber number, Period period) =>
        state.Progress(planYear, number, period) is { Reported: not null } report
            ? report
            : throw new RefusedException(
                $"第 {number} 项 {period} 的进展还没有报。", $"Nothing has been reported on task {number} for {period} yet.");
}
