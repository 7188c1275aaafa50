namespace Luoshi.Ledger.Owed;

/// <summary>Debtors that are no unit.</summary>
public static class Debtors
{
    /// <summary>The office that keeps the ledger.</summary>
    public const string Office = "督查室";

    /// <summary>Where a task names no leader to sign.</summary>
    public const string UnnamedLeader = "县领导（未明确）";
}
