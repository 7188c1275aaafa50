using System.Globalization;
using Luoshi.Ledger.Calendars;

namespace Luoshi.Ledger.Cases;

/// <summary>
/// A case (办件): something that somebody brought and that has to be answered within its time. No reader who brought one stands in it; how they can be reached is kept
/// beside the ledger, see <see cref="ILetters"/>.
/// </summary>
/// <param name="Year">The year in which it came: cases are numbered within it.</param>
/// <param name="Number">Which of that year it is.</param>
public sealed record Case(int Year, int Number) : Entity
{
    public const string Kind = "case";

    /// <summary>The register whose record it is; empty for a case that stands by itself. It is then a part of that record, and numbered with it.</summary>
    public string Register { get; init; } = "";

    public override EntityKey Key => KeyOf(new(Year, Number));

    /// <summary>What kind of case it is.</summary>
    public CaseKind Sort { get; init; }

    public required CaseSubject About { get; init; }

    /// <summary>The deputy who asked; empty where a reader brought it.</summary>
    public string Asker { get; init; } = "";

    /// <summary>What whoever brought it wrote; for those who handle it, and nobody else.</summary>
    public required string Words { get; init; }

    /// <summary>The letter that is kept beside the ledger, by its id.</summary>
    public required string Letter { get; init; }

    /// <summary>Whether the letter said how they can be reached.</summary>
    public bool LeftContact { get; init; }

    /// <summary>The day on which it came.</summary>
    public DateOnly On { get; init; }

    /// <summary>The day on which the office accepted it; null before, and where it did not.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Null unless the office did not accept it.</summary>
    public Declining? Declined { get; init; }

    /// <summary>To whom it was handed, in order; the last has it.</summary>
    public IReadOnlyList<Handing> Handings { get; init; } = [];

    /// <summary>How it ended; null while it is open.</summary>
    public CaseClosing? Ended { get; init; }

    /// <summary>The answer that everybody may read; null while there is none.</summary>
    public PublicAnswer? Published { get; init; }

    /// <summary>What was said to the public whenever a published answer was taken back, in order.</summary>
    public IReadOnlyList<AnswerNotice> Notices { get; init; } = [];

    /// <summary>When it came, by the place's clock; null where only the day is kept.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>When it was accepted; null before, and where only the day is kept.</summary>
    public DateTime? AcceptedAt { get; init; }

    /// <summary>How often it was opened again (重办).</summary>
    public int Round { get; init; }

    /// <summary>When its clock stood still, in order.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>When more time was asked for, in order.</summary>
    public IReadOnlyList<MoreTime> Extensions { get; init; } = [];

    /// <summary>When the keeper found that the replies will do; null before, and again once it was sent back or opened again.</summary>
    public DateTime? CheckedAt { get; init; }

    /// <summary>When whoever brought it was called back, in order.</summary>
    public IReadOnlyList<CalledBack> Calls { get; init; } = [];

    /// <summary>What it came to, and what it was found to have come to later, in order.</summary>
    public IReadOnlyList<ResultThen> Results { get; init; } = [];

    /// <summary>When units were urged (催办), in order.</summary>
    public IReadOnlyList<DateTime> Urged { get; init; } = [];

    /// <summary>When a leader was told that units had not answered (报领导), in order.</summary>
    public IReadOnlyList<DateTime> Escalated { get; init; } = [];

    /// <summary>The case of the same register that this one follows (并案); null where it goes its own way.</summary>
    public int? MergedInto { get; init; }

    /// <summary>The cases that follow this one.</summary>
    public IReadOnlyList<int> Followers { get; init; } = [];

    /// <summary>The task that it hangs on; null where it hangs on none.</summary>
    public OnTask? Task { get; init; }

    public DateOnly? ArchivedOn { get; init; }

    /// <summary>When its record was struck off; null where it counts.</summary>
    public DateOnly? VoidedOn { get; init; }

    public CaseNumber Name => new(Year, Number) { Register = Register };

    /// <summary>Who has it now, those that lead or answer apart before those that support.</summary>
    public IEnumerable<Handing> Standing => Handings.Where(handing => handing.Round == Round && handing.Stands).OrderBy(handing => handing.Part == HandingPart.Support);

    /// <summary>Who has it; null: the office itself. Where several answer apart, the first.</summary>
    public Handing? Held => Register.Length == 0 ? Handings is [.., var last] ? last : null : Standing.FirstOrDefault(handing => handing.Answers);

    public CaseStage Stage => this switch
    {
        { VoidedOn: not null } => CaseStage.Voided,
        { MergedInto: not null, Ended: null } => CaseStage.Merged,
        { ArchivedOn: not null } => CaseStage.Archived,
        { Ended: not null } => CaseStage.Closed,
        { Declined: not null } => CaseStage.Declined,
        { AcceptedOn: null } => CaseStage.Received,
        { IsSuspended: true } => CaseStage.Suspended,
        { Held: null } => CaseStage.Accepted,
        { CheckedAt: not null } => CaseStage.Checked,
        { IsAnswered: false } => CaseStage.Handed,
        _ => CaseStage.Replied,
    };

    /// <summary>Whether the clock stands still.</summary>
    public bool IsSuspended => Pauses is [.., { Until: null }];

    public bool IsOpen => Stage is not (CaseStage.Closed or CaseStage.Declined or CaseStage.Archived or CaseStage.Merged or CaseStage.Voided);

    /// <summary>What it came to, as was said last; empty while nothing was said.</summary>
    public string Result => Results is [.., var last] ? last.Code : "";

    /// <summary>The last moment of those that answer for it; null where no limit is known.</summary>
    public DateTime? Due => Standing.Where(handing => handing.Answers).Max(handing => handing.Due);

    /// <summary>Whether one that answers for it did so too late, in any round; null while none of them has a limit and answered.</summary>
    public bool? Late => Handings.Where(handing => handing.Stands && handing.Answers).Select(handing => handing.Late).OfType<bool>().ToList() is { Count: > 0 } told ? told.Contains(true) : null;

    /// <summary>The last call at which somebody was reached; null where there was none.</summary>
    public CalledBack? Answered => Calls.LastOrDefault(call => call.Reached);

    /// <summary>The day on which it was closed, declined or struck off; null while it is open.</summary>
    public DateOnly? EndedOn => Ended?.On ?? Declined?.On ?? VoidedOn;

    private bool IsAnswered => Register.Length == 0 ? Held!.Reply is not null : Standing.Where(handing => handing.Answers).All(handing => handing.Reply is not null);

    /// <summary>That of a record which was just entered.</summary>
    /// <param name="register">The register.</param>
    /// <param name="number">The record's number, and the case's.</param>
    /// <param name="title">What it is about, in a line.</param>
    /// <param name="at">When it came.</param>
    public static Case Of(string register, int number, string title, DateTime at) => new(at.Year, number)
    {
        Register = register,
        Sort = CaseKind.OfRegister,
        About = new(at.Year, CaseSubjectKind.Record, string.Create(CultureInfo.InvariantCulture, $"{register}/{number}"), title),
        Words = "",
        Letter = "",
        On = DateOnly.FromDateTime(at),
        ReceivedAt = at,
    };

    public static EntityKey KeyOf(CaseNumber name) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(name.Year)}{name.Number:D6}"));

    /// <summary>What the ids of all cases of a year begin with.</summary>
    public static string IdPrefix(int year) => year.ToString(CultureInfo.InvariantCulture) + "/";
}
