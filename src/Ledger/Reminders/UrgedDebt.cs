using Luoshi.Ledger.Owed;

namespace Luoshi.Ledger.Reminders;

/// <summary>Something that is owed, and how often its debtor has been told.</summary>
/// <param name="Debt">What.</param>
/// <param name="Times">Which urging this is (催办第几次): one more than the days, since it was owed and before today, on which it was urged.</param>
public sealed record UrgedDebt(Owing Debt, int Times);
