using System.Globalization;
using Luoshi.Ledger.Calendars;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Calendars;
using Wall = Luoshi.Ledger.Tests.Calendars.Calendars;

namespace Luoshi.Ledger.Tests.Cases;

/// <summary>The examples of <c>clocks.md</c>, each worked out by hand.</summary>
public sealed class ClockTests
{
    private const string Nothing = "–";

    private static readonly OfficeHours _hours = Wall.Pack.Hours.Single(hours => hours.Region == "新疆");

    private static readonly string[] _head = ["calendar", "begins", "limit", "more", "stood still", "due", "answered", "late", "because"];

    public static TheoryData<string, string, string, string, string, string, string, string> Examples =>
        [.. ExampleTable.Rows(Checkout.Here("Cases", "clocks.md"), _head).Select(row => (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]))];

    [Fact]
    public void There_are_sixty_and_more() => Assert.True(Examples.Count >= 60);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Comes_out(string calendar, string begins, string limit, string more, string stood, string due, string answered, string late)
    {
        var clock = new CaseClock(Wall.Named(calendar), calendar == "新疆" ? _hours : null);
        IReadOnlyList<Stretch> added = more == Nothing ? [] : [Length(more)];
        IReadOnlyList<Pause> pauses = stood == Nothing ? [] : [.. stood.Split("; ").Select(pause => pause.Split(" to ")).Select(ends => new Pause(Moment(ends[0]), Moment(ends[1])))];

        var last = clock.Due(Moment(begins), Length(limit), added, pauses);

        Assert.Equal(Moment(due), last);
        if (answered != Nothing) Assert.Equal(int.Parse(late, CultureInfo.InvariantCulture), clock.Late(last, Moment(answered)));
    }

    [Fact]
    public void What_the_calendar_does_not_know_is_told()
    {
        var clock = new CaseClock(Wall.Named("新疆"), _hours);

        Assert.Equal(["新疆 2026"], clock.Warnings(Moment("2025-12-30 10:00"), Moment("2026-01-05 19:30")).Select(year => $"{year.Region} {year.Year}"));
    }

    private static DateTime Moment(string written) => DateTime.ParseExact(written, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Stretch Length(string written) => written.Split(' ') is [var count, var unit] ? new(int.Parse(count, CultureInfo.InvariantCulture), unit switch
    {
        "wd" => StretchUnit.WorkingDays,
        "oh" => StretchUnit.OfficeHours,
        "h" => StretchUnit.Hours,
        "d" => StretchUnit.Days,
        _ => StretchUnit.Months,
    }) : throw new InvalidOperationException(written);
}
