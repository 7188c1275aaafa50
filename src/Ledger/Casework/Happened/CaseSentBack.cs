using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A unit said that a case is not its own (退单).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
/// <param name="Why">Why.</param>
public sealed record CaseSentBack(string Register, int Number, DateTime At, string Unit, string Why) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Handings = With(before, Unit, handing => handing with { Wrong = new(Why, At) }) };
}
