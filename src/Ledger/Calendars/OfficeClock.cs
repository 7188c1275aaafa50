using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>When an office opens and closes: what “by the end of the working day” means there.</summary>
public sealed class OfficeClock(OfficeHours hours)
{
    // Offices all over China keep Beijing time.
    private static readonly TimeSpan _beijing = TimeSpan.FromHours(8);

    public OfficeSeason SeasonOf(DateOnly day) =>
        hours.Seasons.LastOrDefault(season => (season.FromMonth, season.FromDay).CompareTo((day.Month, day.Day)) <= 0) ?? hours.Seasons[^1];

    /// <summary>When the office closes on a day that is worked.</summary>
    public DateTimeOffset CloseOf(DateOnly day) => new(day, SeasonOf(day).Open[^1].To, _beijing);

    /// <summary>The last moment to hand in what is due on a day: closing time of that day, or of the next working day.</summary>
    public CalendarAnswer<DateTimeOffset> EndOf(DateOnly due, WorkCalendar calendar)
    {
        var day = calendar.OnOrAfter(due);
        return new(CloseOf(day.Value), day.Warnings);
    }

    /// <summary>The last moment of a time limit in working days, counted from the day after the start.</summary>
    public CalendarAnswer<DateTimeOffset> EndOf(DateOnly start, int workingDays, WorkCalendar calendar)
    {
        var day = calendar.AddWorkingDays(start, workingDays);
        return new(CloseOf(day.Value), day.Warnings);
    }
}
