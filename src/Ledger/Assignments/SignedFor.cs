namespace Luoshi.Ledger.Assignments;

/// <summary>That a unit took a task on (签收).</summary>
public sealed record SignedFor(string Unit, string By, DateOnly On);
