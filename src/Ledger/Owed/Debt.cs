using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Owed;

/// <summary>Something that somebody owes on a task.</summary>
/// <param name="Kind">What.</param>
/// <param name="Task">On which task.</param>
/// <param name="Debtor">Who: a unit, a leader by name, or the supervision office.</param>
/// <param name="Role">In what role.</param>
public sealed record Debt(DebtKind Kind, PlanTask Task, string Debtor, Role Role) : Owing(Debtor, Role)
{
    /// <summary>The month that is reported on; null where it is not about a report.</summary>
    public Period? Period { get; init; }

    /// <summary>The order that it is about; null where it is about none.</summary>
    public (int Year, int Number)? Order { get; init; }

    /// <summary><c>Report 2025/13 2025-04</c>.</summary>
    public override string Id => $"{Kind} {PlanTask.IdPrefix(Task.PlanYear)}{Task.Number}{(Period is { } period ? $" {period}" : "")}{(Order is var (year, number) ? $" {year}-{number}" : "")}";
}
