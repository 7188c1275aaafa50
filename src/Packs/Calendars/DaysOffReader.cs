using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Packs.Calendars;

/// <summary>Reads a paper that sets days off, and refuses what no such paper says.</summary>
internal static class DaysOffReader
{
    private const int LongestHoliday = 15;

    public static DaysOff Read(PackFields file)
    {
        var year = file["year"].Whole();
        var days = file["holidays"].Each(holiday => DaysOf(holiday, year)).SelectMany(written => written).ToList();
        AssertOnce(days);
        return new(file["region"].Text(), year)
        {
            Source = file["source"].Text(),
            Codes = file.Find("codes") is { } codes ? CodesOf(codes) : "",
            Days = [.. days.Select(written => written.Day).OrderBy(day => day.On)],
        };
    }

    private static string CodesOf(PackValue value) => value.Text() is { Length: 2 or 4 or 6 } codes && codes.All(char.IsAsciiDigit) ? codes : throw value.Refused(
        $"“{value.Text()}”不是区划代码的开头，要写两位、四位或六位数字，如 \"65\"。",
        $"\"{value.Text()}\" is not what place codes begin with; write two, four or six digits, such as \"65\".");

    private static List<(PackValue At, SetDay Day)> DaysOf(PackFields holiday, int year)
    {
        var name = holiday["name"].Text();
        var first = Within(holiday["from"], year);
        var last = holiday.Find("to") is { } to ? Within(to, year) : first;
        var length = last.DayNumber - first.DayNumber + 1;
        if (length is < 1 or > LongestHoliday) throw holiday.Refused(
            $"“{name}”从 {first:yyyy-MM-dd} 到 {last:yyyy-MM-dd}，不是 1—{LongestHoliday} 天。请核对起止日期。",
            $"\"{name}\" from {first:yyyy-MM-dd} to {last:yyyy-MM-dd} is not 1 to {LongestHoliday} days. Check both dates.");
        var off = Enumerable.Range(0, length).Select(day => (holiday["from"], new SetDay(first.AddDays(day), true, name)));
        var worked = holiday.Find("work")?.OneOrMore(value => (value, new SetDay(Weekend(value, year), false, name)));
        return [.. off, .. worked ?? []];
    }

    private static DateOnly Within(PackValue value, int year) =>
        value.Date() is var date && (date.Year == year || date.Year == year - 1 && date.Month == 12) ? date : throw value.Refused(
            $"{date:yyyy-MM-dd} 不在 {year} 年（或上年 12 月）。请核对年份。",
            $"{date:yyyy-MM-dd} is not in {year} (or the December before). Check the year.");

    private static DateOnly Weekend(PackValue value, int year) =>
        Within(value, year) is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } date ? date : throw value.Refused(
            $"{value.Date():yyyy-MM-dd} 不是周末，本来就上班，不用写在 work 里。请核对日期。",
            $"{value.Date():yyyy-MM-dd} is no weekend: it is worked anyway and has no place in \"work\". Check the date.");

    private static void AssertOnce(List<(PackValue At, SetDay Day)> days)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var (at, day) in days)
            if (!seen.Add(day.On))
                throw at.Refused($"{day.On:yyyy-MM-dd} 写了两次。请去掉一处。", $"{day.On:yyyy-MM-dd} is written twice. Remove one.");
    }
}
