using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Owed;

/// <summary>Something that somebody owes on a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="Case">On which case.</param>
/// <param name="Debtor">Who: a unit, or the supervision office.</param>
/// <param name="Role">In what role.</param>
public sealed record CaseDebt(CaseDebtKind Kind, Case Case, string Debtor, Role Role) : Owing(Debtor, Role);
