using System.Globalization;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Tests.Examples;

/// <summary>The specification in Markdown holds: what an example tells is read, no more and no less.</summary>
public sealed class ExampleTests
{
    public static TheoryData<Example> Examples() => [.. ExampleFile.All()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void An_example_is_read_as_it_says(Example example)
    {
        var reading = Readings.OfText(example.Report);
        var start = example.Report.IndexOf(example.Text, StringComparison.Ordinal);
        var inside = new Span(start, start + example.Text.Length);

        var got = Rows(example, reading, inside).Select(row => string.Join(" | ", row));

        Assert.Equal(example.Rows.Select(row => string.Join(" | ", row)), got);
    }

    private static IEnumerable<IEnumerable<string>> Rows(Example example, Reading reading, Span inside) => example.Columns[0] switch
    {
        "figure" => reading.Figures.Where(figure => inside.Contains(figure.Span.Start)).Select(figure => example.Columns.Select(column => Field(reading, figure, column))),
        "item" => reading.Items.Where(item => inside.Contains(item.Span.Start)).Select(item => example.Columns.Select(column => Field(reading, item, column))),
        "skipped" => reading.Skipped.Where(skipped => inside.Contains(skipped.Span.Start)).Select(skipped => example.Columns.Select(column => column == "why" ? Lower(skipped.Why) : reading.Document.Quote(skipped.Span))),
        "section" => reading.Sections.Where(section => inside.Contains(section.Span.Start)).Select(section => example.Columns.Select(column => Field(section, column))),
        var other => throw new InvalidOperationException($"{example}: a table is of figure, item, skipped or section, not of {other}"),
    };

    private static string Field(Reading reading, Figure figure, string column) => column switch
    {
        "figure" => reading.Document.Quote(figure.Span),
        "value" => Number(figure.Value),
        "value2" => figure.Value2 is { } upper ? Number(upper) : "",
        "unit" => figure.Unit,
        "bound" => Lower(figure.Bound) + (figure.Strict ? " strict" : ""),
        "nature" => Lower(figure.Nature),
        "direction" => Lower(figure.Direction),
        "role" => Lower(figure.Role),
        "year" => $"{figure.Year}",
        "measure" => figure.Measure,
        "subject" => figure.Subject,
        "list" => figure.Group.Length > 0 ? "yes" : "no",
        _ => throw new InvalidOperationException($"a figure has no {column}"),
    };

    private static string Field(Reading reading, WorkItem item, string column) => column switch
    {
        "item" => reading.Document.Quote(item.Span).ReplaceLineEndings(""),
        "kind" => Lower(item.Kind),
        "strength" => $"{item.Strength}",
        "checkable" => item.Checkable ? "yes" : "no",
        "due" => item.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        "theme" => item.Theme,
        _ => throw new InvalidOperationException($"an item has no {column}"),
    };

    private static string Field(Section section, string column) => column switch
    {
        "section" => section.Title,
        "id" => section.Id,
        "level" => $"{section.Level}",
        "part" => Lower(section.Part),
        _ => throw new InvalidOperationException($"a section has no {column}"),
    };

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => $"{value}".ToLowerInvariant();
}
