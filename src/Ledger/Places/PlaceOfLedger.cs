using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Places;

/// <summary>The place that a ledger is about: a county, a city, a district …</summary>
/// <param name="Id">Immutable: the code it had when its ledger was opened.</param>
public sealed record PlaceOfLedger(string Id) : Entity
{
    public static EntityKey TheKey { get; } = new("place", "");

    public override EntityKey Key => TheKey;

    /// <summary>Its full name: 云牧县.</summary>
    public required string Name { get; init; }

    /// <summary>The level of its government; null where nobody said.</summary>
    public PlaceLevel? Level { get; init; }

    /// <summary>The day on which its opening was taken back; null for a place that is kept.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Its GB/T 2260 codes, each from the day it holds.</summary>
    public IReadOnlyList<DatedCode> Codes { get; init; } = [];
}
