namespace Luoshi.Ledger.Accounts;

/// <summary>What a program was answered when it wrote, kept for a day: it may not have heard the answer, and asks again.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">In whose name.</param>
/// <param name="Key">What the program calls the call.</param>
public sealed record KeptAnswer(string Place, string Name, string Key)
{
    /// <summary>A hash of what was asked: another request under the same key is a mistake.</summary>
    public required string Request { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>0 while it is being carried out.</summary>
    public int Status { get; init; }

    /// <summary>The type of the body.</summary>
    public string Type { get; init; } = "";

    public string Body { get; init; } = "";
}
