using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Calendars;

/// <summary>Counts written time limits on a calendar.</summary>
public sealed class LimitClock(WorkCalendar calendar, TimeLimitTable limits)
{
    /// <summary>The limit that holds for what begins on a day; null where none is known.</summary>
    public TimeLimit? Limit(LimitedThing thing, DateOnly since) => limits.At(thing, since);

    /// <summary>The last day for what began on a day; null where no limit is known: nothing is late then.</summary>
    public CalendarAnswer<DateOnly>? LastDay(LimitedThing thing, DateOnly since) => limits.At(thing, since) switch
    {
        null => null,
        { Unit: LimitUnit.Days } limit => new(since.AddDays(limit.Days), []),
        { Unit: LimitUnit.DayOfMonth } limit => calendar.OnOrAfter(NextMonth(since).AddDays(limit.Days - 1)),
        var limit => calendar.AddWorkingDays(since, limit.Days),
    };

    private static DateOnly NextMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1);
}
