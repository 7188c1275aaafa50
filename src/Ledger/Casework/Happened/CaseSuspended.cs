using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The clock of a case was stopped (挂起).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Why">Why.</param>
public sealed record CaseSuspended(string Register, int Number, DateTime At, string Why) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Pauses = [.. before.Pauses, new Pause(At)] };
}
