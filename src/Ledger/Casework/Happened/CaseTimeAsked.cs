using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A unit asked for more time (申请延期).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
/// <param name="Stretch">How much.</param>
/// <param name="Why">Why.</param>
public sealed record CaseTimeAsked(string Register, int Number, DateTime At, string Unit, Stretch Stretch, string Why) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Extensions = [.. before.Extensions, new MoreTime(Unit, Stretch, Why, At)] };
}
