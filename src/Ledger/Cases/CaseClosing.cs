namespace Luoshi.Ledger.Cases;

/// <summary>How a case ended (办结).</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Answer">The answer to whoever brought it.</param>
/// <param name="On">The day.</param>
public sealed record CaseClosing(CaseOutcome Outcome, string Answer, DateOnly On);
