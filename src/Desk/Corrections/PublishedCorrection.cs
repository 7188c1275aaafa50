using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Corrections;

/// <summary>What was published of one case.</summary>
/// <param name="Name">Its number.</param>
/// <param name="Sort">Whether a reader pointed something out, or a deputy asked.</param>
/// <param name="About">What it is about.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Answer">The answer; null where it was taken back.</param>
/// <param name="Notices">Why answers were taken back.</param>
public sealed record PublishedCorrection(CaseNumber Name, CaseKind Sort, CaseSubject About, CaseOutcome Outcome, PublicAnswer? Answer, IReadOnlyList<AnswerNotice> Notices)
{
    internal static PublishedCorrection Of(Case it) => new(it.Name, it.Sort, it.About, it.Ended!.Outcome, it.Published, it.Notices);
}
