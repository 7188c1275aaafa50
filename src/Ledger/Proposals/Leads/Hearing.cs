namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>A work item with the words of duty in it and what they say.</summary>
internal sealed record Hearing(PlacedItem Placed, IReadOnlyList<DutyMatch> Matches, Scores Own)
{
    /// <summary>The unit that its own words speak for; empty where none does.</summary>
    public string OwnLead => Own.Ranked is [var first, ..] ? first.Unit : "";

    /// <summary>What words and surroundings say together.</summary>
    public Scores All { get; init; } = Own;

    public IEnumerable<string> WordsFor(string unit) =>
        Matches.Where(match => match.Claims.Any(claim => claim.Unit == unit)).Select(match => match.Words).Distinct();
}
