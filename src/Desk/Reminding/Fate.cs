namespace Luoshi.Desk.Reminding;

/// <summary>What became of a message.</summary>
public enum Fate
{
    /// <summary>It was taken, and that is entered.</summary>
    Sent,

    /// <summary>The same went the same way today already; it was not sent again.</summary>
    SentBefore,

    /// <summary>The unit has no address on this way.</summary>
    Unreachable,

    /// <summary>It was not taken.</summary>
    Failed,

    /// <summary>It was taken, but could not be entered: it does not count, and would be sent again.</summary>
    NotEntered,
}
