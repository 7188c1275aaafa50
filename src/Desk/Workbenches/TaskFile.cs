using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>Everything about one task, for those inside who may see it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Assignment">How it was taken on.</param>
/// <param name="Reports">What was said and found, by months.</param>
/// <param name="Evidence">What was attached.</param>
/// <param name="Lamps">By months.</param>
/// <param name="Debts">What is owed on it.</param>
public sealed record TaskFile(
    PlanTask Task, Assignment Assignment, IReadOnlyList<ProgressReport> Reports, IReadOnlyList<AttachedEvidence> Evidence, IReadOnlyList<TaskLamp> Lamps, IReadOnlyList<Debt> Debts)
{
    /// <summary>The last entry that is shown.</summary>
    public required EntryPlace Seen { get; init; }

    /// <summary>The day it is looked at.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The last day on which it can be sent back as another's; null where no limit is known.</summary>
    public DateOnly? DisputeUntil { get; init; }

    /// <summary>The month that is to be reported on.</summary>
    public Period Next { get; init; }

    /// <summary>Whether its plan is published: before, nothing is owed and nobody is pressed.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The orders about it that they may see, in the order in which they went out.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];

    /// <summary>The open cases of registers that hang on it, as far as they may see them.</summary>
    public IReadOnlyList<Casefile> Cases { get; init; } = [];

    /// <summary>Null where nothing was handed in or sent back for the month.</summary>
    public ProgressReport? ReportOf(Period period) => Reports.FirstOrDefault(report => report.Period == period);

    /// <summary>What shows a month's report.</summary>
    public IReadOnlyList<AttachedEvidence> EvidenceOf(ProgressReport report) => [.. Evidence.Where(piece => piece.Period == report.Period)];

    /// <summary>What was attached to the task as a whole, or for a month of which there is no report.</summary>
    public IReadOnlyList<AttachedEvidence> OtherEvidence => [.. Evidence.Where(piece => piece.Period is not { } period || ReportOf(period) is null)];

    /// <summary>The last that was known of a measure before a month: verified, else as the unit said.</summary>
    public (Period Period, decimal Value, bool IsVerified)? LastValue(int measure, Period before) => Reports.Where(report => report.Period < before).Reverse()
        .Select(report => (report.Period, Value: ValueOf(report, measure), IsVerified: report.Verified is not null))
        .Where(known => known.Value is not null).Select(known => ((Period, decimal, bool)?)(known.Period, known.Value!.Value, known.IsVerified)).FirstOrDefault();

    /// <summary>What is odd about what was reported last, for somebody to look at again.</summary>
    public IEnumerable<(string Chinese, string English)> DoubtsOf(ProgressReport report) => report.Reported is { } said
        ? ValueDoubts.Of(Task, report.Period, said.Word, [.. said.Values.Where(value => value.Measure <= Task.Content.Measures.Count)], Reports)
        : [];

    private static decimal? ValueOf(ProgressReport report, int measure) => (report.Verified?.Values ?? report.Reported?.Values ?? []).FirstOrDefault(value => value.Measure == measure)?.Value;
}
