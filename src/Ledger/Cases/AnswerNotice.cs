namespace Luoshi.Ledger.Cases;

/// <summary>Why a published answer was taken back, for everybody to read.</summary>
public sealed record AnswerNotice(string Notice, DateOnly On);
