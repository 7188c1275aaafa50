using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Calendars;

/// <summary>
/// Which days are worked in a place: weekends are off, the papers of its regions set days otherwise, and what the place itself set
/// wins. A year for which a region has no paper is answered by what is known, with a warning.
/// </summary>
public sealed class WorkCalendar
{
    // Ten years of working days: more than any time limit.
    private const int Furthest = 2_600;

    private readonly IReadOnlyList<string> _regions;
    private readonly HashSet<(string Region, int Year)> _announced;
    private readonly Dictionary<DateOnly, SetDay> _set = [];

    /// <param name="regions">From the widest (全国) to the narrowest: where two set the same day, the narrower one wins.</param>
    /// <param name="papers">Those of other regions are left aside.</param>
    /// <param name="own">Days that the place set for itself.</param>
    public WorkCalendar(IReadOnlyList<string> regions, IReadOnlyCollection<DaysOff> papers, IEnumerable<SetDay> own)
    {
        _regions = regions;
        _announced = [.. papers.Select(paper => (paper.Region, paper.Year))];
        var inOrder = regions.SelectMany(region => papers.Where(paper => paper.Region == region).OrderBy(paper => paper.Year));
        foreach (var day in inOrder.SelectMany(paper => paper.Days).Concat(own)) _set[day.On] = day;
    }

    public CalendarAnswer<bool> IsWorked(DateOnly day) => Answer(Worked(day), day, day);

    /// <summary>The holiday that makes the day what it is, or for which it is worked; null on a day like any other.</summary>
    public string? HolidayOf(DateOnly day) => _set.TryGetValue(day, out var set) ? set.Name : null;

    /// <summary>The day itself where it is worked, else the next one that is: when a time limit ends whose last day is off.</summary>
    public CalendarAnswer<DateOnly> OnOrAfter(DateOnly day)
    {
        var found = day;
        while (!Worked(found)) found = found.AddDays(1);
        return Answer(found, day, found);
    }

    /// <summary>The first working day behind the day.</summary>
    public CalendarAnswer<DateOnly> Next(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>
    /// The last of so many working days, counted from the day after the start; of a negative number, back from the day before it.
    /// None at all is the start itself, or the next working day.
    /// </summary>
    public CalendarAnswer<DateOnly> AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)count), Furthest, nameof(count));
        if (count == 0) return OnOrAfter(start);
        var (day, left, step) = (start, Math.Abs(count), Math.Sign(count));
        while (left > 0)
        {
            day = day.AddDays(step);
            if (Worked(day)) left--;
        }
        return Answer(day, start.AddDays(step), day);
    }

    /// <summary>The end of a time limit in calendar days: the start is not counted, and a last day that is off gives way to the next working day.</summary>
    public CalendarAnswer<DateOnly> AddDays(DateOnly start, int count) => OnOrAfter(start.AddDays(count));

    /// <summary>
    /// The end of a time limit in months: the same day of the month, or its last where it has no such day; a day that is off gives way to
    /// the next working day.
    /// </summary>
    public CalendarAnswer<DateOnly> AddMonths(DateOnly start, int count) => OnOrAfter(start.AddMonths(count));

    /// <summary>How many days are worked behind the first day up to the second, that one included; negative where the second comes first.</summary>
    public CalendarAnswer<int> Between(DateOnly from, DateOnly to)
    {
        if (to < from) return Between(to, from) is var back ? back with { Value = -back.Value } : back;
        var worked = Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(day => Worked(from.AddDays(day)));
        return Answer(worked, to == from ? from : from.AddDays(1), to);
    }

    private bool Worked(DateOnly day) =>
        _set.TryGetValue(day, out var set) ? !set.Off : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private CalendarAnswer<T> Answer<T>(T value, DateOnly first, DateOnly second)
    {
        var (earliest, latest) = first < second ? (first.Year, second.Year) : (second.Year, first.Year);
        var unannounced = from year in Enumerable.Range(earliest, latest - earliest + 1)
                          from region in _regions
                          where !_announced.Contains((region, year))
                          select new NotAnnounced(region, year);
        return new(value, [.. unannounced]);
    }
}
