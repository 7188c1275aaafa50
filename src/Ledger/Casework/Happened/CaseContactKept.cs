using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>How whoever brought a case can be reached is kept beside the ledger.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Letter">The letter that it is kept in, by its id.</param>
public sealed record CaseContactKept(string Register, int Number, DateTime At, string Letter) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Letter = Letter, LeftContact = true };
}
