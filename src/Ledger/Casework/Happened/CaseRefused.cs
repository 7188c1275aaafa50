using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The keeper did not accept a case (不予受理).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Why">Why not, for whoever brought it.</param>
public sealed record CaseRefused(string Register, int Number, DateTime At, string Why) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Declined = new(Why, On) };
}
