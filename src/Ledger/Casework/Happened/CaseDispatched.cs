using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A case was handed to units (派单): each with its part and its time.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Handings">To whom, in what part, until when.</param>
public sealed record CaseDispatched(string Register, int Number, DateTime At, IReadOnlyList<Handing> Handings) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Handings = [.. before.Handings, .. Handings], AcceptedOn = before.AcceptedOn ?? On, AcceptedAt = before.AcceptedAt ?? At };
}
