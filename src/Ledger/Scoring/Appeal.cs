namespace Luoshi.Ledger.Scoring;

/// <summary>That a unit contests a line of its score (申诉), and what was decided.</summary>
/// <param name="Line">The line.</param>
/// <param name="By">Who appealed for the unit.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why the line is wrong.</param>
public sealed record Appeal(string Line, string By, DateOnly On, string Reason)
{
    /// <summary>Whether the points are given back; null while it is not decided.</summary>
    public bool? Granted { get; init; }

    /// <summary>The leader who decided; empty before.</summary>
    public string DecidedBy { get; init; } = "";

    public DateOnly? DecidedOn { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string Answer { get; init; } = "";
}
