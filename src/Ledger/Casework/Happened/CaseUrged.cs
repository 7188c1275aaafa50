using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>Those who have a case were urged (催办).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Words">What they were told.</param>
public sealed record CaseUrged(string Register, int Number, DateTime At, string Words) : CaseworkFact(Register, Number, At)
{
    /// <summary>The leader who was told of it; empty where none was.</summary>
    public string Leader { get; init; } = "";

    protected override Case Change(Case before) => before with { Urged = [.. before.Urged, At], Escalated = Leader.Length > 0 ? [.. before.Escalated, At] : before.Escalated };
}
