namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What becomes of a row of a table when it is taken in.</summary>
public enum RowFate
{
    /// <summary>The ledger says the same already.</summary>
    Same,

    /// <summary>A new task.</summary>
    New,

    /// <summary>Something is changed, or progress reported.</summary>
    Changed,

    /// <summary>It is not taken, for a reason.</summary>
    Refused,
}
