namespace Luoshi.Ledger.Indicators;

/// <summary>Growth against the same period of the year before as computed from amounts, or why that cannot be done.</summary>
/// <param name="Basis">What it would be a growth of.</param>
public sealed record Growth(GrowthBasis Basis)
{
    /// <summary>In percent, or in points for a rate; null where it is not to be computed.</summary>
    public decimal? Value { get; init; }

    /// <summary>Null where there is a value.</summary>
    public NotComparable? Because { get; init; }
}
