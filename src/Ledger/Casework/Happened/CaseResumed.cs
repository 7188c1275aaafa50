using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>The clock of a case goes on.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Dues">The last moments of the units that have it, as they are now.</param>
public sealed record CaseResumed(string Register, int Number, DateTime At, IReadOnlyDictionary<string, DateTime> Dues) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with
    {
        Pauses = [.. before.Pauses.SkipLast(1), before.Pauses[^1] with { Until = At }],
        Handings = [.. before.Handings.Select(handing => handing.Round == before.Round && handing.Stands && Dues.TryGetValue(handing.Unit, out var due) ? handing with { Due = due } : handing)],
    };
}
