using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case was closed (办结).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Answer">The answer to whoever brought it.</param>
public sealed record CaseEnded(string Register, int Number, DateTime At, string Answer) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Ended = new(CaseOutcome.Answered, Answer, On), CheckedAt = before.CheckedAt ?? At };
}
