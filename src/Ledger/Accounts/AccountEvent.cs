namespace Luoshi.Ledger.Accounts;

/// <summary>That something was done with an account, or tried: appended, never changed and never taken away.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">On whose account; empty where nobody has the name that was typed, which may be a password in the wrong field.</param>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
public sealed record AccountEvent(string Place, string Name, AccountEventKind Kind, DateTimeOffset At)
{
    /// <summary>Which of the place's, counted from 1 as they are kept; 0 before.</summary>
    public long Number { get; init; }

    /// <summary>Who did it; empty where nobody was known yet.</summary>
    public string By { get; init; } = "";

    /// <summary>The address it came from; empty on the command line.</summary>
    public string From { get; init; } = "";
}
