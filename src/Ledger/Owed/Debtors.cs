using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Owed;

/// <summary>Debtors that are no unit.</summary>
public static class Debtors
{
    /// <summary>The office that keeps the ledger.</summary>
    public const string Office = "督查室";

    /// <summary>Where a task names no unit that leads it.</summary>
    public const string UnnamedUnit = "（未明确牵头单位）";

    /// <summary>Where a task names no leader to sign.</summary>
    public const string UnnamedLeader = "县领导（未明确）";

    public static string LeadOf(PlanTask task) => task.Content.Lead.Length > 0 ? task.Content.Lead : UnnamedUnit;

    public static string LeaderOf(PlanTask task) => task.Content.Leader.Length > 0 ? task.Content.Leader : UnnamedLeader;
}
