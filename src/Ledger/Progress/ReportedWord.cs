namespace Luoshi.Ledger.Progress;

/// <summary>Of what a unit says of a task only how it stands.</summary>
public sealed record ReportedWord(ProgressWord Word);
