using System.Globalization;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Packs.Calendars;

/// <summary>Reads office hours: seasons in the order of the year, stretches in the order of the day.</summary>
internal static class OfficeHoursReader
{
    public static OfficeHours Read(PackFields file)
    {
        var seasons = file["seasons"].Each(SeasonOf);
        if (seasons.Count == 0 || !Rises(seasons.Select(season => season.FromMonth * 100 + season.FromDay))) throw file["seasons"].Refused(
            "要有至少一个季节，按一年的先后写，开始日期不重复。", "there has to be at least one season, in the order of the year, no two from the same day.");
        return new(file["region"].Text()) { Source = file["source"].Text(), Seasons = seasons };
    }

    private static OfficeSeason SeasonOf(PackFields season)
    {
        var (month, day) = DayOfYear(season["from"]);
        var open = season["open"].OneOrMore(TimeOf);
        if (open.Count == 0 || !Rises(open.SelectMany(time => new[] { time.From.Hour * 60 + time.From.Minute, time.To.Hour * 60 + time.To.Minute })))
            throw season["open"].Refused("要有至少一段时间，按先后写，不重叠。", "there has to be at least one stretch of time, in order, none within another.");
        return new(season["name"].Text(), month, day, open);
    }

    private static (int Month, int Day) DayOfYear(PackValue value) =>
        DateOnly.TryParseExact("2001-" + value.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date.Month, date.Day)
            : throw value.Refused($"“{value.Text()}”不是月和日，要写成 05-01。", $"\"{value.Text()}\" is no month and day; write it as 05-01.");

    private static OpenTime TimeOf(PackValue value) =>
        value.Text().Split('-') is [var from, var to] && TimeOf(from) is { } opens && TimeOf(to) is { } closes
            ? new(opens, closes)
            : throw value.Refused($"“{value.Text()}”不是一段时间，要写成 \"10:00-14:00\"。", $"\"{value.Text()}\" is no stretch of time; write it as \"10:00-14:00\".");

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static bool Rises(IEnumerable<int> numbers) => numbers.Pairwise().All(pair => pair.First < pair.Second);

    private static IEnumerable<(int First, int Second)> Pairwise(this IEnumerable<int> numbers) => numbers.Zip(numbers.Skip(1));
}
