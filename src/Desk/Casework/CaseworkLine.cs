using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Owed;

namespace Luoshi.Desk.Casework;

/// <summary>A case of a register as those who handle it have it before them.</summary>
/// <param name="File">The case.</param>
/// <param name="Debts">What is owed on it, the nearest last moment first.</param>
public sealed record CaseworkLine(Casefile File, IReadOnlyList<CaseDebt> Debts)
{
    /// <summary>What is owed on it next; null where nothing is.</summary>
    public CaseDebt? Next => Debts is [var first, ..] ? first : null;
}
