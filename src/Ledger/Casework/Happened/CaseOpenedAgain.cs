using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case that was closed is handled again (重办), by the same units, with a time of its own.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Why">Why.</param>
/// <param name="Handings">Who handles it, until when.</param>
public sealed record CaseOpenedAgain(string Register, int Number, DateTime At, string Why, IReadOnlyList<Handing> Handings) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Ended = null, CheckedAt = null, Round = before.Round + 1, Handings = [.. before.Handings, .. Handings] };
}
