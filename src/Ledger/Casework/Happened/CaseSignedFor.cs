using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A unit signed for a case (签收).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
public sealed record CaseSignedFor(string Register, int Number, DateTime At, string Unit) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Handings = With(before, Unit, handing => handing with { SignedAt = At }) };
}
