namespace Luoshi.Ledger.Pacing;

/// <summary>How often a figure of a measure comes out. In the other months there is none, and nobody owes one.</summary>
public enum Release
{
    Monthly,

    /// <summary>For March, June, September and December (地区生产总值, 居民收入).</summary>
    Quarterly,

    /// <summary>Only for the whole year (全年才有数).</summary>
    Yearly,
}
