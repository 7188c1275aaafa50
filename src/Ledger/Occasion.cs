namespace Luoshi.Ledger;

/// <summary>The circumstances of a command.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="Today">The date by the place's clock.</param>
/// <param name="Reason">Why; empty where none was given.</param>
public sealed record Occasion(Actor By, DateOnly Today, string Reason = "")
{
    /// <summary>The time of day by the place's clock, to the minute: limits in hours are counted from it.</summary>
    public TimeOnly Time { get; init; }

    public DateTime Now => Today.ToDateTime(Time);
}
