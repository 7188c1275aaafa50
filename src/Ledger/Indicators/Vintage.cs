namespace Luoshi.Ledger.Indicators;

/// <summary>How settled a value is, each more than the one before.</summary>
public enum Vintage
{
    /// <summary>预计: what is expected, before the period is over or counted.</summary>
    Expected,

    /// <summary>快报、初步核算</summary>
    Flash,

    /// <summary>审定、年报</summary>
    Final,

    /// <summary>修订: changed afterwards, by a census or by whoever released it.</summary>
    Revised,
}
