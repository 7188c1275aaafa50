using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The keeper found that a reply will not do (审核退回): the unit owes another, and its clock runs on.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
/// <param name="Why">Why not.</param>
public sealed record CaseReplySentBack(string Register, int Number, DateTime At, string Unit, string Why) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Handings = With(before, Unit, handing => handing with { Reply = null }), CheckedAt = null };
}
