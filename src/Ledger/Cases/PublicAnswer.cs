namespace Luoshi.Ledger.Cases;

/// <summary>The answer to a case as everybody may read it, by leave of a leader.</summary>
/// <param name="Question">What it was about, in the office's own words; empty: the answer speaks for itself. The reader's words are never public.</param>
/// <param name="Answer">The answer.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="On">The day on which it was published.</param>
public sealed record PublicAnswer(string Question, string Answer, string ApprovedBy, DateOnly On);
