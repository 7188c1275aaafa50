using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>What was published of one correction.</summary>
/// <param name="Name">Its number.</param>
/// <param name="About">What it is about.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Answer">The answer; null where it was taken back.</param>
/// <param name="Notices">Why answers were taken back.</param>
public sealed record PublishedCorrection(CaseNumber Name, CaseSubject About, CaseOutcome Outcome, PublicAnswer? Answer, IReadOnlyList<AnswerNotice> Notices)
{
    internal static PublishedCorrection Of(Case it) => new(it.Name, it.About, it.Ended!.Outcome, it.Published, it.Notices);
}
