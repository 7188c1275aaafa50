using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;

namespace Luoshi.Desk.Policies;

/// <summary>The calendar of a place for a year: the days that do not go by the week, and who set them so.</summary>
/// <param name="Year">The year.</param>
/// <param name="Days">In order.</param>
/// <param name="Warnings">Regions that have announced nothing for the year.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record CalendarBoard(int Year, IReadOnlyList<CalendarDay> Days, IReadOnlyList<NotAnnounced> Warnings, EntryPlace Seen)
{
    /// <summary>Those that the place set for itself.</summary>
    public IReadOnlyList<CalendarDay> Own => [.. Days.Where(day => day.IsOwn)];

    /// <summary>By holiday and paper, in the order of the year.</summary>
    public IReadOnlyList<IGrouping<(string Name, string Source), CalendarDay>> Holidays => [.. Days.Where(day => !day.IsOwn).GroupBy(day => (day.Name, day.Source))];

    /// <summary>How many days of the week are off, and how many of weekends are worked.</summary>
    public (int Off, int Worked) Moved => (Days.Count(day => day.Off && !IsWeekend(day.On)), Days.Count(day => !day.Off && IsWeekend(day.On)));

    /// <summary>Null for a day that goes by the week.</summary>
    public CalendarDay? Find(DateOnly on) => Days.FirstOrDefault(day => day.On == on);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
