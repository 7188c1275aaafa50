namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>Who should lead a piece of work by the words it is promised in: an opinion for a person to confirm.</summary>
/// <param name="Lead">The unit by its short name; empty where no word tells.</param>
/// <param name="RunnerUp">The next best; empty where no word speaks for a second.</param>
/// <param name="Confidence">From 0, nothing tells, to 1, everything speaks for one.</param>
public sealed record LeadProposal(string Lead, string RunnerUp, double Confidence)
{
    public static LeadProposal Nobody { get; } = new("", "", 0);

    /// <summary>The words of the work that speak for the lead; empty where only its surroundings do.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The words of the work that speak for the runner-up.</summary>
    public IReadOnlyList<string> RunnerUpWords { get; init; } = [];

    /// <summary>Whether sentence, theme or chapter had a say in it.</summary>
    public bool ByContext { get; init; }
}
