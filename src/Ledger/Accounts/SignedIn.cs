namespace Luoshi.Ledger.Accounts;

/// <summary>A session: that somebody signed in, from one browser, in one of the roles that they are registered in.</summary>
/// <param name="Place">The place.</param>
/// <param name="Id">A hash of what their browser holds: who reads it here cannot sign in by it.</param>
/// <param name="Name">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="Unit">For which unit; empty where the role has none.</param>
/// <param name="BegunAt">When.</param>
public sealed record SignedIn(string Place, string Id, string Name, Role Role, string Unit, DateTimeOffset BegunAt)
{
    /// <summary>The last request, to a minute.</summary>
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>When it was ended; null while it was not. One that nobody used for long is over without.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The address it came from.</summary>
    public string From { get; init; } = "";

    /// <summary>What the browser says that it is.</summary>
    public string Browser { get; init; } = "";

    public Actor Actor => new(Name, Role, Unit);
}
