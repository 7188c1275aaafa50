using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>
/// Counts the time limits of cases: in working days until the office closes, in hours that it is open, round the clock, or in calendar months; with more time that was granted, and
/// without the time in which the clock stood still.
/// </summary>
public sealed class CaseClock
{
    private readonly WorkCalendar _calendar;
    private readonly OpenHours _hours;

    /// <param name="calendar">Which days are worked.</param>
    /// <param name="hours">When offices are open; null where that is not known: a day then ends with its last minute.</param>
    public CaseClock(WorkCalendar calendar, OfficeHours? hours) => (_calendar, _hours) = (calendar, new(calendar, hours));

    /// <summary>The last moment.</summary>
    /// <param name="from">When it began to run.</param>
    /// <param name="limit">How long there is.</param>
    /// <param name="more">What was added to it, in the order in which it was granted.</param>
    /// <param name="pauses">When it stood still. One that lasts on moves nothing yet.</param>
    public DateTime Due(DateTime from, Stretch limit, IReadOnlyList<Stretch>? more = null, IReadOnlyList<Pause>? pauses = null)
    {
        IReadOnlyList<Pause> stood = [.. (pauses ?? []).Where(pause => pause.Until is not null)];
        var alike = (more ?? []).Where(stretch => stretch.Unit == limit.Unit).Sum(stretch => stretch.Count);
        var due = One(from, limit with { Count = limit.Count + alike }, stood);
        return (more ?? []).Where(stretch => stretch.Unit != limit.Unit).Aggregate(due, (last, stretch) => One(last, stretch, [.. stood.Where(pause => pause.From > last)]));
    }

    /// <summary>What the calendar did not know on the way.</summary>
    public IReadOnlyList<NotAnnounced> Warnings(DateTime from, DateTime due) => _calendar.Between(Day(from), Day(due)).Warnings;

    /// <summary>By how many working days something was late: none where it was done in time, and one at least where it was not.</summary>
    public int Late(DateTime due, DateTime done) => done <= due ? 0 : Math.Max(1, _calendar.Between(Day(due), Day(done)).Value);

    /// <summary>The working days that are left until a moment; negative where it is over.</summary>
    public int Left(DateTime due, DateTime now) => now > due ? -Late(due, now) : _calendar.Between(Day(now), Day(due)).Value;

    private DateTime One(DateTime from, Stretch limit, IReadOnlyList<Pause> pauses) => limit.Unit switch
    {
        StretchUnit.WorkingDays when limit.Count == 0 => SameDay(from, pauses),
        StretchUnit.WorkingDays => _hours.CloseOf(WorkingDay(Day(from), limit.Count, pauses)),
        StretchUnit.OfficeHours => _hours.After(from, TimeSpan.FromHours(limit.Count), pauses),
        StretchUnit.Hours => Stood(from, from.AddHours(limit.Count), pauses),
        StretchUnit.Days => CloseOn(Moved(Day(from), Day(from).AddDays(limit.Count), pauses)),
        _ => CloseOn(Moved(Day(from), Day(from).AddMonths(limit.Count), pauses)),
    };

    private DateTime CloseOn(DateOnly last) => _hours.CloseOf(_calendar.OnOrAfter(last).Value);

    /// <summary>当日; where the clock stood over the night, the day on which it went on.</summary>
    private DateTime SameDay(DateTime from, IReadOnlyList<Pause> pauses) => pauses.OrderBy(pause => pause.From)
        .Aggregate(SameDay(from), (due, pause) => pause.From <= due && Day(pause.Until!.Value) > Day(due) ? SameDay(pause.Until.Value) : due);

    /// <summary>当日: until the office closes; what comes when it has closed, or on a day off, has until the close of the next working day.</summary>
    private DateTime SameDay(DateTime from) => CloseOn(Day(from)) is var close && close >= from ? close : _hours.CloseOf(_calendar.Next(Day(from)).Value);

    /// <summary>The last of so many working days after a day. One on which the clock was stopped is not counted, that on which it went on is.</summary>
    private DateOnly WorkingDay(DateOnly start, int count, IReadOnlyList<Pause> pauses)
    {
        var day = start;
        for (var left = count; left > 0;)
        {
            day = _calendar.Next(day).Value;
            if (!pauses.Any(pause => pause.From <= _hours.CloseOf(day) && day < Day(pause.Until!.Value))) left--;
        }
        return day;
    }

    /// <summary>Days of pauses that began before the last moment move the last day by as many days, worked or not.</summary>
    private DateOnly Moved(DateOnly start, DateOnly last, IReadOnlyList<Pause> pauses)
    {
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            var (stopped, went) = (Day(pause.From) > start ? Day(pause.From) : start, Day(pause.Until!.Value));
            if (pause.From > CloseOn(last) || went <= stopped) continue;
            // A last day that was off had given way already.
            if (stopped > last) last = _calendar.OnOrAfter(last).Value;
            last = last.AddDays(went.DayNumber - stopped.DayNumber);
        }
        return last;
    }

    private static DateTime Stood(DateTime from, DateTime last, IReadOnlyList<Pause> pauses) =>
        pauses.Select(pause => (From: pause.From > from ? pause.From : from, Until: pause.Until!.Value)).Where(pause => pause.Until > pause.From).OrderBy(pause => pause.From)
            .Aggregate(last, (due, pause) => pause.From <= due ? due + (pause.Until - pause.From) : due);

    private static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);
}
