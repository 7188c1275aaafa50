using Luoshi.Ledger;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;

namespace Luoshi.Publishing.Reminders;

/// <summary>Debts that one sentence tells: the same thing, for the same month, by the same day, urged as often.</summary>
internal sealed record AlikeDebts(IReadOnlyList<UrgedDebt> All)
{
    public Owing First => All[0].Debt;

    public DateOnly? By => First.By;

    public int? Left => First.Left;

    public int Times => All[0].Times;

    /// <summary>For a leader, who signs for several units, unit by unit.</summary>
    public static IReadOnlyList<AlikeDebts> Of(IEnumerable<UrgedDebt> debts) =>
        [.. debts.GroupBy(urged => (Said(urged.Debt), urged.Debt.Role, urged.Debt.By, urged.Times)).Select(group => new AlikeDebts([.. group]))];

    private static (object Kind, object? About, string Whose) Said(Owing owed) => owed switch
    {
        CaseDebt onCase => (onCase.Kind, onCase.Case.Sort, onCase.Case.Register),
        Debt debt => (debt.Kind, debt.Period, debt.Role == Role.Leader ? debt.Task.Content.Lead : ""),
        _ => (owed.Id, null, ""),
    };
}
