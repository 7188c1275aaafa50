using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case follows another that says the same (并案).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Into">The number of the one that it follows.</param>
public sealed record CaseMerged(string Register, int Number, DateTime At, int Into) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { MergedInto = Into };
}
