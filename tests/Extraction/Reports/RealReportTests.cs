using System.Text.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests.Reports;

/// <summary>Every real report at hand is read; its head and parts are those that a person finds (expected.tsv).</summary>
public sealed class RealReportTests
{
    public static TheoryData<string> Names => [.. ExpectedReport.All.Select(expected => expected.Name)];

    [Fact]
    public void Every_report_at_hand_stands_in_the_table()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Assert.Equal(Shared.Reports(), ExpectedReport.All.Select(expected => expected.Name).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Head_and_parts_are_as_a_person_finds_them(string name)
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var expected = ExpectedReport.All.Single(row => row.Name == name);
        var reading = Readings.OfFile(Shared.Report(name));

        Assert.Equal((expected.Place, expected.PlanYear, expected.ReviewYear), (reading.Report.Place, reading.Report.PlanYear, reading.Report.ReviewYear));
        AssertBegins(reading, Part.Review, expected.Review);
        AssertBegins(reading, Part.Plan, expected.Plan);
        AssertBegins(reading, Part.Appendix, expected.Appendix);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_invariant_holds_and_every_row_quotes_the_text(string name)
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var reading = Readings.OfFile(Shared.Report(name));
        var plan = reading.Sections.Where(section => section.Part is Part.Plan or Part.Closing or Part.Appendix).Select(section => section.Span.Start).DefaultIfEmpty(0).Min();

        Invariants.AssertHold(reading);
        Assert.All(reading.Items, item => Assert.True(item.Span.Start >= plan, $"item {item.Span} stands before the plan, which begins at {plan}"));
        AssertQuotes(reading);
    }

    private static void AssertBegins(Reading reading, Part part, ExpectedOffset expected)
    {
        int? read = reading.Sections.FirstOrDefault(section => section.Part == part)?.Span.Start;
        if (expected.Missed)
            Assert.True(read != expected.At, $"{part} is now found at {read}: take the mark of interrogation out of expected.tsv");
        else
            Assert.True(read == expected.At, $"{part} begins at {expected.At?.ToString() ?? "no place"}, read at {read?.ToString() ?? "no place"}");
    }

    private static void AssertQuotes(Reading reading)
    {
        using var json = JsonDocument.Parse(Readings.Json(reading));
        foreach (var row in json.RootElement.GetProperty("figures").EnumerateArray().Concat(json.RootElement.GetProperty("items").EnumerateArray()))
        {
            var span = new Span(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
            Assert.Equal(reading.Document.Quote(span), row.GetProperty("text").GetString());
        }
    }
}
