using System.Globalization;
using Luoshi.Ledger.Calendars;

namespace Luoshi.Ledger.Tests.Calendars;

public sealed class ExampleTests
{
    private static readonly IReadOnlyList<string[]> _rows =
        ExampleTable.Rows(Checkout.Here("Calendars", "examples.md"), "calendar", "ask", "answer", "because");

    public static TheoryData<string, string, string> Rows => [.. _rows.Select(row => (row[0], row[1], row[2]))];

    [Fact]
    public void There_are_sixty_examples_and_more() => Assert.True(_rows.Count >= 60, $"{_rows.Count}");

    [Theory, MemberData(nameof(Rows))]
    public void The_calendar_answers_as_the_example_says(string calendar, string ask, string answer) =>
        Assert.Equal(answer, Ask(Calendars.Named(calendar), ask.Split(' ')));

    private static string Ask(WorkCalendar calendar, string[] words) => words switch
    {
        ["works", var day] => Told(calendar.IsWorked(Date(day)), worked => worked ? "yes" : "no"),
        ["after", var day] => Told(calendar.Next(Date(day)), Written),
        [var day, "+", var count, "working"] => Told(calendar.AddWorkingDays(Date(day), Number(count)), Written),
        [var day, "-", var count, "working"] => Told(calendar.AddWorkingDays(Date(day), -Number(count)), Written),
        [var day, "+", var count, "days"] => Told(calendar.AddDays(Date(day), Number(count)), Written),
        [var day, "+", var count, "months"] => Told(calendar.AddMonths(Date(day), Number(count)), Written),
        [var from, "to", var to] => Told(calendar.Between(Date(from), Date(to)), count => count.ToString(CultureInfo.InvariantCulture)),
        ["end", var day] => Told(Calendars.Clock.EndOf(Date(day), calendar), time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"Nothing is known of the question {string.Join(' ', words)}.", nameof(words)),
    };

    private static string Told<T>(CalendarAnswer<T> answer, Func<T, string> written) => written(answer.Value) + (answer.IsSure ? "" : " ?");

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
