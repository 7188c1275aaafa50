namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What becomes of a row of a statistical table when it is taken in.</summary>
public enum StatisticsFate
{
    /// <summary>The ledger says the same already.</summary>
    Same,

    /// <summary>It brings the first numbers of a period, or ones that supersede those there.</summary>
    New,

    /// <summary>It is about no indicator of the ledger, or tells nothing.</summary>
    PassedOver,

    /// <summary>It is not taken, for a reason.</summary>
    Refused,
}
