using Luoshi.Desk.Webhooks;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Snapshots;

namespace Luoshi.Web.Api;

/// <summary>Where in the API that is read which an entry is about.</summary>
internal static class EntryAddress
{
    /// <summary>Null where the API does not show it.</summary>
    public static string? Of(string place, ToldSubject subject) => Behind(subject) is { } behind ? $"/api/v1/places/{place}{behind}" : null;

    private static string? Behind(ToldSubject subject) => (subject.Kind, subject.Parts.Select(Uri.EscapeDataString).ToList()) switch
    {
        (Plan.Kind, [var year]) => $"/plans/{year}",
        (ProgressReport.Kind, [var year, var number, var period]) => $"/plans/{year}/tasks/{number}/reports/{period}",
        (PlanTask.Kind or Assignment.Kind or TaskCauses.Kind or TaskLinks.Kind or AttachedEvidence.Kind, [var year, var number]) => $"/plans/{year}/tasks/{number}",
        (TaskLamp.Kind, [var year, var period, _]) => $"/plans/{year}/lamps/{period}",
        (Snapshot.Kind, [var year, _]) => $"/plans/{year}/snapshots",
        (Indicator.Kind or Observation.Kind, [var indicator, ..]) => $"/indicators/{indicator}",
        (Order.Kind, [var year, var number]) => $"/orders/{year}/{number}",
        (Case.Kind, [var year, var number]) => $"/cases/{year}-{number}",
        (Bulletin.Kind, [var year, var number]) => $"/bulletins/{year}/{number}",
        (ReleasedPromise.Kind or ReportBefore.Kind, [var year]) => $"/plans/{year}/promises",
        (ReleasedFinding.Kind or ReportsAbove.Kind, [var year]) => $"/plans/{year}/findings",
        _ => null,
    };
}
