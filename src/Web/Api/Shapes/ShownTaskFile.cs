using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;

namespace Luoshi.Web.Api.Shapes;

/// <summary>Everything about one task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Assignment">How it was taken on.</param>
/// <param name="Items">The pieces of work beneath it.</param>
/// <param name="Revisions">Changes since publication, oldest first.</param>
/// <param name="Reports">What was said and found, by months.</param>
/// <param name="Evidence">What was attached.</param>
/// <param name="Lamps">By months.</param>
/// <param name="Owed">What is owed on it today.</param>
/// <param name="NextPeriod">The month that is to be reported on.</param>
public sealed record ShownTaskFile(
    ShownTask Task, ShownAssignment Assignment, IReadOnlyList<ShownItem> Items, IReadOnlyList<ShownRevision> Revisions, IReadOnlyList<ShownReport> Reports,
    IReadOnlyList<ShownEvidence> Evidence, IReadOnlyList<ShownLamp> Lamps, IReadOnlyList<ShownDebt> Owed, string NextPeriod)
{
    /// <summary>Why the machine proposed it as it did, sentence by sentence.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>The same in English.</summary>
    public IReadOnlyList<string> WhyInEnglish { get; init; } = [];

    internal static ShownTaskFile Of(TaskFile file) => new(
        ShownTask.Of(file.Task, file.Reports is [.., var last] ? last : null, file.Lamps is [.., var lamp] ? lamp : null), ShownAssignment.Of(file.Assignment),
        [.. file.Task.Items.Select(item => new ShownItem(item.Words, item.Span?.Start, item.Span?.End, item.Strength > 0 ? item.Strength : null, item.Due))],
        [.. file.Task.Revisions.Select(revision => new ShownRevision(revision.On, revision.Reason, revision.ApprovedBy, revision.Before.Words, revision.Before.Lead.OrNull(), revision.Before.Due,
            [.. revision.Before.Measures.Select(ShownMeasure.Of)]))],
        [.. file.Reports.Select(report => ShownReport.Of(file.Task, report))], [.. file.Evidence.Select(ShownEvidence.Of)],
        [.. file.Lamps.Select(ShownLamp.Of)], [.. file.Debts.Select(ShownDebt.Of)], file.Next.ToString())
    {
        Why = file.Task.Why,
        WhyInEnglish = file.Task.EnglishWhy,
    };
}

/// <summary>A piece of work beneath a task, as the report has it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Start">Where they begin in the report's text, in UTF-16 code units.</param>
/// <param name="End">Where they end.</param>
/// <param name="Strength">How firmly it is promised, 5 to 1.</param>
/// <param name="Due">By when.</param>
public sealed record ShownItem(string Words, int? Start, int? End, int? Strength, DateOnly? Due);

/// <summary>A change to a task after the plan was published.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="WordsBefore">What the task said until then.</param>
/// <param name="LeadBefore">The unit that led until then.</param>
/// <param name="DueBefore">By when it was to be done until then.</param>
/// <param name="MeasuresBefore">What it was to reach until then.</param>
public sealed record ShownRevision(DateOnly On, string Reason, string ApprovedBy, string WordsBefore, string? LeadBefore, DateOnly? DueBefore, IReadOnlyList<ShownMeasure> MeasuresBefore);

/// <summary>How a task was taken on.</summary>
/// <param name="State">open, signed-for or closed.</param>
/// <param name="SignedForBy">Who signed for it.</param>
/// <param name="SignedForOn">When.</param>
/// <param name="Disputes">Every time it was sent back as another's.</param>
/// <param name="ClosedOn">When it was closed.</param>
/// <param name="ClosingOpinion">What the office said then.</param>
public sealed record ShownAssignment(string State, string? SignedForBy, DateOnly? SignedForOn, IReadOnlyList<ShownDispute> Disputes, DateOnly? ClosedOn, string? ClosingOpinion)
{
    internal static ShownAssignment Of(Assignment assignment) => new(
        assignment.Closed is not null ? "closed" : assignment.SignedFor is not null ? "signed-for" : "open", assignment.SignedFor?.By, assignment.SignedFor?.On,
        [.. assignment.Disputes.Select(dispute => new ShownDispute(dispute.Unit, dispute.On, dispute.Reason, dispute.UpheldOn, dispute.Answer.OrNull()))],
        assignment.Closed?.On, assignment.Closed?.Opinion);
}

/// <summary>That a unit sent a task back as not its own, and what it was answered.</summary>
public sealed record ShownDispute(string Unit, DateOnly On, string Reason, DateOnly? UpheldOn, string? Answer);

/// <summary>A piece of evidence: a file by what is in it, or an address.</summary>
/// <param name="Name">What the unit calls it.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal.</param>
/// <param name="Address">Where it can be seen.</param>
/// <param name="Size">Of the file, in bytes.</param>
/// <param name="Period">The month whose report it goes with.</param>
/// <param name="Unit">Who attached it.</param>
/// <param name="On">When.</param>
public sealed record ShownEvidence(string Name, string? Hash, string? Address, long? Size, string? Period, string? Unit, DateOnly On)
{
    internal static ShownEvidence Of(AttachedEvidence piece) => new(
        piece.Link.Name, piece.Link.Hash.OrNull(), piece.Link.Address.OrNull(), piece.Link.Hash.Length > 0 ? piece.Size : null, piece.Period?.ToString(), piece.Unit.OrNull(), piece.On);
}
