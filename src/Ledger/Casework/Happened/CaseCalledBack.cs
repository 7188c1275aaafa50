using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>Whoever brought a case was called back (回访).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Call">What they said.</param>
public sealed record CaseCalledBack(string Register, int Number, DateTime At, CalledBack Call) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Calls = [.. before.Calls, Call] };
}
