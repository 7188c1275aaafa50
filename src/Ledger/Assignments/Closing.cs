namespace Luoshi.Ledger.Assignments;

/// <summary>That a task is done with (办结销号): nothing more is owed on it.</summary>
public sealed record Closing(string By, DateOnly On, string Opinion);
