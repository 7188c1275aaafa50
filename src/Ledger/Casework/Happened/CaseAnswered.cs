using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>A unit answered a case: the leading one and those that answer apart the keeper, a supporting one the leading one.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
/// <param name="Unit">Which.</param>
/// <param name="Words">What it found.</param>
public sealed record CaseAnswered(string Register, int Number, DateTime At, string Unit, string Words) : CaseworkFact(Register, Number, At)
{
    /// <summary>What it came to, by the scheme of the register; empty where it has none.</summary>
    public string Result { get; init; } = "";

    /// <summary>When the unit first reached whoever brought it; null where it did not say.</summary>
    public DateTime? ReachedAt { get; init; }

    protected override Case Change(Case before) => before with { Handings = With(before, Unit, handing => handing with { Reply = new(Words, On) { At = At, Result = Result, ReachedAt = ReachedAt } }), Results = Result.Length > 0 ? [.. before.Results, new ResultThen(Result, On)] : before.Results };
}
