namespace Luoshi.Ledger.Indicators;

/// <summary>What a growth is a growth of.</summary>
public enum GrowthBasis
{
    /// <summary>实际: at constant prices.</summary>
    Real,

    /// <summary>名义: at the prices of the day.</summary>
    Nominal,

    /// <summary>Of things that are counted, not paid for.</summary>
    Count,

    /// <summary>百分点: how a rate changes.</summary>
    Points,
}
