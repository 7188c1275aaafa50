using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case that was closed was looked at again (回头看).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Result">What it has come to since.</param>
/// <param name="Words">What was found.</param>
public sealed record CaseResultRevised(string Register, int Number, DateTime At, string Result, string Words) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Results = [.. before.Results, new ResultThen(Result, On, Words)] };
}
