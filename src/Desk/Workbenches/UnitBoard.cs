using Luoshi.Ledger;
using Luoshi.Ledger.Owed;

namespace Luoshi.Desk.Workbenches;

/// <summary>What a unit has to do with the tasks of a year.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Led">Those that it leads; what is owed first.</param>
/// <param name="Shared">Those that it takes part in.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record UnitBoard(int Year, IReadOnlyList<UnitTask> Led, IReadOnlyList<UnitTask> Shared, EntryPlace Seen)
{
    /// <summary>What is owed on orders to it, whoever leads their tasks by now.</summary>
    public IReadOnlyList<Debt> OnOrders { get; init; } = [];

    /// <summary>What it owes on cases, the nearest last day first.</summary>
    public IReadOnlyList<CaseDebt> OnCases { get; init; } = [];
}
