using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The keeper took back what a unit had sent back, or left it there.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
/// <param name="TakenBack">Whether it has it no more.</param>
public sealed record CaseReturnAnswered(string Register, int Number, DateTime At, string Unit, bool TakenBack) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Handings = With(before, Unit, handing => handing with { Wrong = handing.Wrong! with { TakenBack = TakenBack, AnsweredAt = At } }) };
}
