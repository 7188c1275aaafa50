using Luoshi.Ledger.Calendars;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>Counts time limits on a calendar, as of a day.</summary>
internal sealed class TimeLeft(WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf)
{
    // Hundreds of debts run out on the same few days.
    private readonly Dictionary<(LimitedThing, DateOnly), CalendarAnswer<DateOnly>?> _lastDays = [];
    private readonly Dictionary<DateOnly, CalendarAnswer<int>> _left = [];

    private LimitClock Clock { get; } = new(calendar, limits);

    /// <summary>With the last day of what began to run on a day.</summary>
    public Debt Within(Debt debt, LimitedThing thing, DateOnly? since)
    {
        if (since is not { } start || LastDay(thing, start) is not { } last) return debt with { Since = since };
        return Until(debt with { Since = since, Source = Clock.Limit(thing, start)!.Source }, last);
    }

    /// <summary>With a last day that the task itself names.</summary>
    public Debt Until(Debt debt, DateOnly last) => Until(debt, new CalendarAnswer<DateOnly>(last, []));

    /// <summary>Whether a due date is so near that its unit is told; past ones are.</summary>
    public bool IsNear(DateOnly due) =>
        due < asOf || limits.At(LimitedThing.Near, asOf) is { } limit && calendar.Between(asOf, due).Value <= limit.Days;

    private CalendarAnswer<DateOnly>? LastDay(LimitedThing thing, DateOnly start)
    {
        if (!_lastDays.TryGetValue((thing, start), out var last)) _lastDays[(thing, start)] = last = Clock.LastDay(thing, start);
        return last;
    }

    private Debt Until(Debt debt, CalendarAnswer<DateOnly> last)
    {
        if (!_left.TryGetValue(last.Value, out var left)) _left[last.Value] = left = calendar.Between(asOf, last.Value);
        // A last day that is over on a day off is over by less than a working day, but over.
        var over = left.Value == 0 && last.Value < asOf ? -1 : left.Value;
        return debt with { By = last.Value, Left = over, Warnings = [.. last.Warnings.Union(left.Warnings)] };
    }
}
