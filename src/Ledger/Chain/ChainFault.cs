namespace Luoshi.Ledger.Chain;

/// <summary>How a chain of entries can fail to hold.</summary>
public enum ChainFault
{
    /// <summary>The entry is not what its hash was taken of: something in it was changed.</summary>
    Changed,

    /// <summary>It does not follow the entry before it: entries were removed, put in or put in another order.</summary>
    Misplaced,

    /// <summary>Entries that there once were are not there: the end was cut off.</summary>
    Cut,

    /// <summary>The entry is whole in itself but not the one that a checkpoint holds: the chain was written anew.</summary>
    Rewritten,
}
