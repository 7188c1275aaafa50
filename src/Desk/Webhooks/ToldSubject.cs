using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Calendars;
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

namespace Luoshi.Desk.Webhooks;

/// <summary>What an entry is about, as another system is told of it: numbers, months and codes, and never a name, be it of a person or of a unit.</summary>
/// <param name="Kind">The noun: <c>task</c>.</param>
/// <param name="Id">As much of its id as is told: <c>2025/13</c>; empty where it is a name.</param>
public sealed record ToldSubject(string Kind, string Id)
{
    // How many parts of an id are told; of kinds that are not here none is.
    private static readonly Dictionary<string, int> _told = new(StringComparer.Ordinal)
    {
        [Plan.Kind] = 1,
        [PlanTask.Kind] = 2,
        [Assignment.Kind] = 2,
        [TaskCauses.Kind] = 2,
        [TaskLinks.Kind] = 2,
        [AttachedEvidence.Kind] = 2,
        [ProgressReport.Kind] = 3,
        [TaskLamp.Kind] = 3,
        [Snapshot.Kind] = 2,
        [Order.Kind] = 2,
        [Bulletin.Kind] = 2,
        [Case.Kind] = 2,
        [OwnDay.Kind] = 1,
        [Indicator.Kind] = 1,
        [Observation.Kind] = 2,
        [ReportsAbove.Kind] = 1,
        [ReleasedFinding.Kind] = 1,
        [ReportBefore.Kind] = 1,
        [ReleasedPromise.Kind] = 1,
    };

    // Their numbers stand in the ledger with zeros before them, so that they sort.
    private static readonly string[] _padded = [Order.Kind, Bulletin.Kind, Case.Kind];

    /// <summary>The parts of the id.</summary>
    public IReadOnlyList<string> Parts => Id.Length > 0 ? Id.Split('/') : [];

    public static ToldSubject Of(EntityKey subject) => new(
        subject.Kind, string.Join('/', subject.Id.Split(subject.Kind == Order.Kind ? '-' : '/').Take(_told.GetValueOrDefault(subject.Kind)).Select(part => _padded.Contains(subject.Kind) ? part.TrimStart('0') : part)));
}
