namespace Luoshi.Desk.Revisions;

/// <summary>What can happen to a task of a published plan.</summary>
public enum RevisionKind
{
    /// <summary>修订: it says something else.</summary>
    Revised,

    /// <summary>中止: it was given up.</summary>
    Withdrawn,

    /// <summary>增加: it came in later.</summary>
    Added,
}
