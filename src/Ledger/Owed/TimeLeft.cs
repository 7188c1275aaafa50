using Luoshi.Ledger.Calendars;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>Counts time limits on a calendar, as of a day.</summary>
internal sealed class TimeLeft(WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf)
{
    private LimitClock Clock => new(calendar, limits);

    /// <summary>With the last day of what began to run on a day.</summary>
    public Debt Within(Debt debt, LimitedThing thing, DateOnly? since)
    {
        if (since is not { } start || Clock.LastDay(thing, start) is not { } last) return debt with { Since = since };
        return Until(debt with { Since = since, Source = Clock.Limit(thing, start)!.Source }, last);
    }

    /// <summary>With a last day that the task itself names.</summary>
    public Debt Until(Debt debt, DateOnly last) => Until(debt, new CalendarAnswer<DateOnly>(last, []));

    /// <summary>Whether a due date is so near that its unit is told; past ones are.</summary>
    public bool IsNear(DateOnly due) =>
        due < asOf || limits.At(LimitedThing.Near, asOf) is { } limit && calendar.Between(asOf, due).Value <= limit.Days;

    private Debt Until(Debt debt, CalendarAnswer<DateOnly> last)
    {
        var left = calendar.Between(asOf, last.Value);
        // A last day that is over on a day off is over by less than a working day, but over.
        var over = left.Value == 0 && last.Value < asOf ? -1 : left.Value;
        return debt with { By = last.Value, Left = over, Warnings = [.. last.Warnings.Union(left.Warnings)] };
    }
}
