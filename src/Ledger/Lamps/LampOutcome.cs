namespace Luoshi.Ledger.Lamps;

/// <summary>What came of trying the rules on a task.</summary>
public enum LampOutcome
{
    /// <summary>A rule fitted, and its lamp is lit.</summary>
    Lit,

    /// <summary>It cannot be told, since something is not known (无数据): a state of its own, never good and never zero.</summary>
    NoData,

    /// <summary>Everything is known that the rules ask for, and none of them is about such a task.</summary>
    NoRule,
}
