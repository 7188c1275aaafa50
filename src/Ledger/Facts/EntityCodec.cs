using System.Text.Json;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Scoring;
using Luoshi.Ledger.Snapshots;
using Luoshi.Ledger.Tracing;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Facts;

/// <summary>Entities as a store keeps them, and back.</summary>
public static class EntityCodec
{
    private static readonly Dictionary<string, Type> Kinds = new(StringComparer.Ordinal)
    {
        [PlaceOfLedger.TheKey.Kind] = typeof(PlaceOfLedger),
        [Plan.Kind] = typeof(Plan),
        [PlanTask.Kind] = typeof(PlanTask),
        [ProgressReport.Kind] = typeof(ProgressReport),
        [UnitOfficials.Kind] = typeof(UnitOfficials),
        [Assignment.Kind] = typeof(Assignment),
        [OwnDay.Kind] = typeof(OwnDay),
        [Urging.Kind] = typeof(Urging),
        [AdoptedRules.Kind] = typeof(AdoptedRules),
        [TaskLamp.Kind] = typeof(TaskLamp),
        [TaskCauses.Kind] = typeof(TaskCauses),
        [Indicator.Kind] = typeof(Indicator),
        [Observation.Kind] = typeof(Observation),
        [AttachedEvidence.Kind] = typeof(AttachedEvidence),
        [User.Kind] = typeof(User),
        [UserRegister.TheKey.Kind] = typeof(UserRegister),
        [UnitBody.Kind] = typeof(UnitBody),
        [AdoptedScoreRules.Kind] = typeof(AdoptedScoreRules),
        [UnitScore.Kind] = typeof(UnitScore),
        [TaskLinks.Kind] = typeof(TaskLinks),
        [TracedFigure.Kind] = typeof(TracedFigure),
        [Snapshot.Kind] = typeof(Snapshot),
        [ReportBefore.Kind] = typeof(ReportBefore),
        [ReleasedPromise.Kind] = typeof(ReleasedPromise),
        [Bulletin.Kind] = typeof(Bulletin),
        [Order.Kind] = typeof(Order),
        [Case.Kind] = typeof(Case),
        [ReportsAbove.Kind] = typeof(ReportsAbove),
        [ReleasedFinding.Kind] = typeof(ReleasedFinding),
        [KeptRegister.Kind] = typeof(KeptRegister),
        [Record.Kind] = typeof(Record),
        [SavedView.Kind] = typeof(SavedView),
        [RecordCounter.Kind] = typeof(RecordCounter),
        [HeldValue.Kind] = typeof(HeldValue),
        [RollUpCell.Kind] = typeof(RollUpCell),
        [RollUpMember.Kind] = typeof(RollUpMember),
        [IndicatorFeed.Kind] = typeof(IndicatorFeed),
    };

    /// <summary>The kinds of entities there are.</summary>
    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static string Write(Entity entity) => JsonSerializer.Serialize(entity, entity.GetType(), Json.Options);

    /// <param name="kind">The noun.</param>
    /// <param name="body">In UTF-8, as both databases have it: a text would be made of it only to be taken apart again.</param>
    /// <param name="version">The entry that changed it last.</param>
    public static Entity Read(string kind, ReadOnlySpan<byte> body, EntryPlace version) =>
        ((Entity)JsonSerializer.Deserialize(body, Kinds[kind], Json.Options)!) with { Version = version };

    /// <summary>Of what <see cref="Write"/> wrote only what the excerpt says.</summary>
    public static T ReadExcerpt<T>(ReadOnlySpan<byte> body) where T : IExcerpt<T> => JsonSerializer.Deserialize<T>(body, Json.OfExcerpts)!;
}
