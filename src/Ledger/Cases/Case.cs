using System.Globalization;

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

    public CaseNumber Name => new(Year, Number);

    /// <summary>Who has it; null: the office itself.</summary>
    public Handing? Held => Handings is [.., var last] ? last : null;

    public CaseStage Stage => this switch
    {
        { Ended: not null } => CaseStage.Closed,
        { Declined: not null } => CaseStage.Declined,
        { AcceptedOn: null } => CaseStage.Received,
        { Held: null } => CaseStage.Accepted,
        { Held.Reply: null } => CaseStage.Handed,
        _ => CaseStage.Replied,
    };

    /// <summary>The day on which it was closed or declined; null while it is open.</summary>
    public DateOnly? EndedOn => Ended?.On ?? Declined?.On;

    public static EntityKey KeyOf(CaseNumber name) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(name.Year)}{name.Number:D6}"));

    /// <summary>What the ids of all cases of a year begin with.</summary>
    public static string IdPrefix(int year) => year.ToString(CultureInfo.InvariantCulture) + "/";
}
