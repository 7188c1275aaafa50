using Luoshi.Ledger.Calendars;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>Counts time limits on a calendar, as of a day.</summary>
internal sealed class TimeLeft(WorkCalendar calendar, TimeLimitTable limits, DateOnly asOf)
{
    private readonly LimitClock _clock = new(calendar, limits);

    // Hundreds of debts run out on the same few days.
    private readonly Dictionary<(LimitedThing, DateOnly), Term?> _terms = [];

    /// <summary>With the last day of what began to run on a day.</summary>
    public T Within<T>(T debt, LimitedThing thing, DateOnly? since) where T : Owing
    {
        var begun = (Owing)debt with { Since = since };
        return (T)(since is { } start && TermOf(thing, start) is { } term ? Ending(begun, term) : begun);
    }

    /// <summary>With a last day that the task itself names.</summary>
    public Debt Until(Debt debt, DateOnly last) => (Debt)Ending(debt, Ending(new(last, []), ""));

    /// <summary>Whether a due date is so near that its unit is told; past ones are.</summary>
    public bool IsNear(DateOnly due) =>
        due < asOf || limits.At(LimitedThing.Near, asOf) is { } limit && calendar.Between(asOf, due).Value <= limit.Days;

    private Term? TermOf(LimitedThing thing, DateOnly start)
    {
        if (_terms.TryGetValue((thing, start), out var known)) return known;
        return _terms[(thing, start)] = _clock.LastDay(thing, start) is { } last ? Ending(last, _clock.Limit(thing, start)!.Source) : null;
    }

    private static Owing Ending(Owing debt, Term term) => debt with { By = term.By, Left = term.Left, Source = term.Source, Warnings = term.Warnings };

    private Term Ending(CalendarAnswer<DateOnly> last, string source)
    {
        var left = calendar.Between(asOf, last.Value);
        // A last day that is over on a day off is over by less than a working day, but over.
        var over = left.Value == 0 && last.Value < asOf ? -1 : left.Value;
        return new(last.Value, over, [.. last.Warnings.Union(left.Warnings)], source);
    }

    private sealed record Term(DateOnly By, int Left, IReadOnlyList<NotAnnounced> Warnings, string Source);
}
