namespace Luoshi.Ledger.Scoring;

/// <summary>Why a task is in no denominator of a score.</summary>
public enum LeftUnscored
{
    /// <summary>没有核实：nothing was verified, and what is not known is not zero.</summary>
    NotVerified,

    /// <summary>不计分：all it measures is never scored.</summary>
    NeverScored,

    /// <summary>跨年度、中止：the rules give the word that was found no worth.</summary>
    NoWorth,
}
