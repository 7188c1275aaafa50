using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>How far a case has come, for whoever brought it.</summary>
/// <param name="Name">Its number.</param>
/// <param name="About">What it is about.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="On">The day on which it came.</param>
/// <param name="Declined">Why it was not accepted; null where it was, or is not known yet.</param>
/// <param name="Ended">The answer; null before there is one.</param>
public sealed record CaseProgress(CaseNumber Name, CaseSubject About, CaseStage Stage, DateOnly On, Declining? Declined, CaseClosing? Ended)
{
    /// <summary>The answer as it is published; null where it is not.</summary>
    public PublicAnswer? Published { get; init; }

    /// <summary>Why published answers were taken back, the last at the end.</summary>
    public IReadOnlyList<AnswerNotice> Notices { get; init; } = [];

    /// <summary>The day by which the next step is owed; null where none is, or no limit is known.</summary>
    public DateOnly? By { get; init; }
}
