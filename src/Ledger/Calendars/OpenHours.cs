using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>When the offices of a place are open, by its own clock; where no hours are known, all day.</summary>
/// <param name="calendar">Which days are worked.</param>
/// <param name="hours">The hours; null where none are known.</param>
public sealed class OpenHours(WorkCalendar calendar, OfficeHours? hours)
{
    private static readonly TimeOnly _lastMinute = new(23, 59);

    private static readonly OpenTime[] _allDay = [new(TimeOnly.MinValue, _lastMinute)];

    private readonly OfficeClock? _clock = hours is null ? null : new(hours);

    /// <summary>When the office closes on a day.</summary>
    public DateTime CloseOf(DateOnly day) => day.ToDateTime(OpenOn(day)[^1].To);

    /// <summary>The moment at which the office has been open for so long since another, pauses left out.</summary>
    /// <param name="from">When it begins.</param>
    /// <param name="length">How long.</param>
    /// <param name="pauses">When the clock stood still.</param>
    public DateTime After(DateTime from, TimeSpan length, IReadOnlyList<Pause> pauses)
    {
        var (day, left) = (DateOnly.FromDateTime(from), length);
        while (true)
        {
            foreach (var (opens, closes) in Running(day, from, pauses))
            {
                if (closes - opens >= left) return opens + left;
                left -= closes - opens;
            }
            day = day.AddDays(1);
        }
    }

    /// <summary>The stretches of a day in which the office is open and the clock runs, in their order.</summary>
    private IEnumerable<(DateTime Opens, DateTime Closes)> Running(DateOnly day, DateTime from, IReadOnlyList<Pause> pauses)
    {
        if (!calendar.IsWorked(day).Value) return [];
        var open = OpenOn(day).Select(stretch => (Opens: Later(day.ToDateTime(stretch.From), from), Closes: day.ToDateTime(stretch.To)));
        foreach (var pause in pauses)
            open = open.SelectMany(stretch => ((DateTime Opens, DateTime Closes)[])
            [
                (stretch.Opens, Earlier(stretch.Closes, pause.From)), (Later(stretch.Opens, pause.Until ?? DateTime.MaxValue), stretch.Closes),
            ]);
        return open.Where(stretch => stretch.Opens < stretch.Closes);
    }

    private IReadOnlyList<OpenTime> OpenOn(DateOnly day) => _clock?.SeasonOf(day).Open ?? _allDay;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
