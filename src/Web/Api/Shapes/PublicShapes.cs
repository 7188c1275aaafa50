using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A task as the public may know it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">The task.</param>
/// <param name="Kind">headline, quantified, project or qualitative.</param>
/// <param name="Chapter">The chapter of the report.</param>
/// <param name="Lead">The unit that leads.</param>
/// <param name="Supporters">The units that take part.</param>
/// <param name="Due">By when.</param>
/// <param name="Measures">What it is to reach.</param>
/// <param name="State">unknown, done, under-way, slow or discontinued: by what was verified, never by what a unit says of itself.</param>
/// <param name="Why">Why, in Chinese.</param>
/// <param name="WhyInEnglish">Why, in English.</param>
public sealed record PublicTaskLine(
    string Number, string Words, string Kind, string? Chapter, string? Lead, IReadOnlyList<string> Supporters, DateOnly? Due, IReadOnlyList<ShownMeasure> Measures,
    string State, string Why, string WhyInEnglish)
{
    internal static PublicTaskLine Of(PublicTask task) => new(
        task.Number.ToString(), task.Content.Words, Code.Of(task.Content.Kind), task.Content.Chapter.OrNull(), task.Content.Lead.OrNull(), task.Content.Supporters, task.Content.Due,
        [.. task.Content.Measures.Select(ShownMeasure.Of)], Code.Of(task.Word), task.Why.Chinese, task.Why.English);
}

/// <summary>A task as the public may know it, with its months and what was moved.</summary>
public sealed record PublicTaskFile(PublicTaskLine Task, IReadOnlyList<PublicMonth> Months, IReadOnlyList<PublicChange> Changes)
{
    internal static PublicTaskFile Of(PublicTask task) => new(PublicTaskLine.Of(task), [.. task.Months.Select(PublicMonth.Of)], [.. task.Shifts.Select(PublicChange.Of)]);
}

/// <summary>What was verified for a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Word">How the task stood.</param>
/// <param name="On">When it was verified.</param>
/// <param name="Values">What its measures had come to.</param>
public sealed record PublicMonth(string Period, string Word, DateOnly On, IReadOnlyList<PublicValue> Values)
{
    internal static PublicMonth Of(VerifiedMonth month) => new(
        month.Period.ToString(), Code.Of(month.Word), month.On, [.. month.Values.Select(value => new PublicValue(value.Measure.Name, value.Measure.Unit, value.Value))]);
}

/// <summary>A value that was verified.</summary>
public sealed record PublicValue(string Measure, string Unit, decimal Value);

/// <summary>What was moved since publication.</summary>
public sealed record PublicChange(string Number, string Field, string? Measure, string Before, string Now, DateOnly On, string Reason, string ApprovedBy)
{
    internal static PublicChange Of(Shift shift) => new(
        shift.Number.ToString(), Code.Of(shift.Field), shift.Measure.OrNull(), shift.Before, shift.Now, shift.Revision.On, shift.Revision.Reason, shift.Revision.ApprovedBy);
}

/// <summary>A year as the public may know it: one released snapshot.</summary>
/// <param name="Place">What the place is called.</param>
/// <param name="Year">The year.</param>
/// <param name="Title">The title of the plan.</param>
/// <param name="Snapshot">What was released.</param>
/// <param name="States">How many tasks are in which state.</param>
/// <param name="TakenBack">Later releases that were taken back, with their notices.</param>
public sealed record PublicYear(string Place, int Year, string Title, ShownSnapshot Snapshot, IReadOnlyList<PublicCount> States, IReadOnlyList<ShownSnapshot> TakenBack)
{
    internal static PublicYear Of(Scoreboard board) => new(
        board.Place, board.Plan.Year, board.Plan.Title, ShownSnapshot.Of(board.Snapshot), [.. Enum.GetValues<PublicWord>().Select(word => new PublicCount(Code.Of(word), board.CountOf(word)))],
        [.. board.TakenBack.Select(ShownSnapshot.Of)]);
}

/// <summary>How many tasks are in a state.</summary>
public sealed record PublicCount(string State, int Tasks);
