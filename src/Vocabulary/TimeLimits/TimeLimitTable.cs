namespace Luoshi.Vocabulary.TimeLimits;

/// <summary>The time limits of a place with their days: what held before stays, and is asked for at a date.</summary>
public sealed record TimeLimitTable(IReadOnlyList<TimeLimit> Limits)
{
    /// <summary>The limit that holds on a day; null where none is known: there is then no last day, and nothing is late.</summary>
    public TimeLimit? At(LimitedThing thing, DateOnly day) =>
        Limits.Where(limit => limit.For == thing && limit.From <= day).MaxBy(limit => limit.From);
}
