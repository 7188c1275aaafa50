using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Reminders;

/// <summary>What one debtor is reminded of on a day; nothing of it has gone out yet.</summary>
/// <param name="Debtor">The unit, the leader by name, or the supervision office itself.</param>
/// <param name="On">The day.</param>
/// <param name="Debts">At least one, the nearest last day first.</param>
public sealed record Reminder(string Debtor, DateOnly On, IReadOnlyList<UrgedDebt> Debts)
{
    /// <summary>Through whom the debtor is reached; empty where nobody is known.</summary>
    public IReadOnlyList<Contact> Addressees { get; init; } = [];

    public int Over => Debts.Count(urged => urged.Debt.IsOver);

    /// <summary>Whether it goes to a unit; leaders are asked for a signature, the office reminds itself.</summary>
    public bool IsToUnit => Debtor is not (Debtors.Office or Debtors.UnnamedUnit) && !IsToLeader;

    public bool IsToLeader => Debts.Any(urged => urged.Debt.Role == Role.Leader);

    public IReadOnlyList<string> DebtIds => [.. Debts.Select(urged => urged.Debt.Id)];
}
