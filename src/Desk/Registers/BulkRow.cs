using Luoshi.Ledger;
using Luoshi.Ledger.Registers;

namespace Luoshi.Desk.Registers;

/// <summary>What would become of one record if many were changed at once.</summary>
/// <param name="Record">As it is.</param>
/// <param name="After">As it would be; as it is where it cannot be changed so.</param>
/// <param name="Refusal">Why it cannot; null where it can.</param>
public sealed record BulkRow(Record Record, Record After, RefusedException? Refusal);
