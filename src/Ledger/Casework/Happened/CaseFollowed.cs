using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>Another case that says the same follows this one (并案).</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Follower">The number of the one that follows.</param>
public sealed record CaseFollowed(string Register, int Number, DateTime At, int Follower) : CaseworkFact(Register, Number, At)
{
    protected override Case Change(Case before) => before with { Followers = [.. before.Followers, Follower] };
}
