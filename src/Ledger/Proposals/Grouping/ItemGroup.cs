using Luoshi.Ledger.Proposals.Leads;

namespace Luoshi.Ledger.Proposals.Grouping;

/// <summary>Items that are proposed as one task, in their order.</summary>
/// <param name="Hearings">At least one.</param>
internal sealed record ItemGroup(IReadOnlyList<Hearing> Hearings)
{
    public PlacedItem First => Hearings[0].Placed;

    public PlacedItem Last => Hearings[^1].Placed;

    /// <summary>The unit that most of its items speak for.</summary>
    public string Lead { get; } = LeadRules.Propose(Hearings).Lead;

    public ItemGroup With(Hearing next) => new([.. Hearings, next]);
}
