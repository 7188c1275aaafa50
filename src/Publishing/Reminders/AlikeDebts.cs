using Luoshi.Ledger;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Reminders;

namespace Luoshi.Publishing.Reminders;

/// <summary>Debts that one sentence tells: the same thing, for the same month, by the same day, urged as often.</summary>
internal sealed record AlikeDebts(IReadOnlyList<UrgedDebt> All)
{
    private Debt First => All[0].Debt;

    public DebtKind Kind => First.Kind;

    public Role Role => First.Role;

    public Period? Period => First.Period;

    public DateOnly? By => First.By;

    public int? Left => First.Left;

    public bool IsOver => First.IsOver;

    public int Times => All[0].Times;

    /// <summary>For a leader, who signs for several units, unit by unit.</summary>
    public static IReadOnlyList<AlikeDebts> Of(IEnumerable<UrgedDebt> debts) =>
    [
        .. debts.GroupBy(urged => (urged.Debt.Kind, urged.Debt.Role, urged.Debt.Period, urged.Debt.By, urged.Times, Unit: urged.Debt.Role == Role.Leader ? urged.Debt.Task.Content.Lead : ""))
            .Select(group => new AlikeDebts([.. group])),
    ];
}
