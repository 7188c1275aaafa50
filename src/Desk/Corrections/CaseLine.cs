using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;

namespace Luoshi.Desk.Corrections;

/// <summary>A case as those who handle it have it before them.</summary>
/// <param name="Case">The case.</param>
/// <param name="Debt">What is owed on it; null where it has ended.</param>
public sealed record CaseLine(Case Case, CaseDebt? Debt);
