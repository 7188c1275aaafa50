namespace Luoshi.Ledger.Overview;

/// <summary>What is worth telling of the last weeks.</summary>
public enum RecentKind
{
    /// <summary>A published task was changed.</summary>
    Revised,

    /// <summary>It was given up.</summary>
    Withdrawn,

    /// <summary>It was added to a published plan.</summary>
    Added,

    /// <summary>It was found done and closed.</summary>
    Closed,
}
