using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests;

/// <summary>Compares what is read of one report from two files: figures aligned in order by value and unit.</summary>
internal static class SameReading
{
    /// <summary>The invented report that comes with the program, as the lines of its plain text.</summary>
    public static IReadOnlyList<string> Sample { get; } =
        [.. File.ReadAllLines(Checkout.At("samples", "云牧县-2025.md")).Select(line => line.TrimStart('#', ' ')).Where(line => line.Length > 0)];

    /// <summary>The lines of a plain text that are not blank.</summary>
    public static IReadOnlyList<string> LinesOf(Document plain) =>
        [.. plain.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    public static Reading Of(Document document) => ReportReader.Read(document, Lexicon.Default);

    /// <summary>How many of the expected rows stand in the other reading too, in order.</summary>
    public static int Common(IReadOnlyList<string> expected, IReadOnlyList<string> read)
    {
        var best = new int[read.Count + 1];
        foreach (var row in expected)
        {
            var diagonal = 0;
            for (var column = 1; column <= read.Count; column++)
            {
                var above = best[column];
                best[column] = row == read[column - 1] ? diagonal + 1 : Math.Max(above, best[column - 1]);
                diagonal = above;
            }
        }
        return best[^1];
    }

    /// <summary>All fields of the figures but offsets, blanks, line ends and marks of Markdown in their words left out.</summary>
    public static IReadOnlyList<string> Figures(Document document, Reading reading) =>
        [.. reading.Figures.Select(figure =>
            $"{Words(document, figure)} {figure.Value} {figure.Value2} {figure.Unit} {figure.Bound} {figure.Strict} {figure.Nature} {figure.Direction} {figure.Role} {figure.Year} "
            + $"{figure.Measure} {figure.Subject} {figure.Group} {figure.Section} {figure.Item}")];

    /// <summary>What the items say, likewise.</summary>
    public static IReadOnlyList<string> Items(Document document, Reading reading) =>
        [.. reading.Items.Select(item =>
            $"{Words(document, item)} {item.Kind} {item.Strength} {item.Checkable} {item.Section} {item.Theme} {string.Join(',', item.Figures)} {item.Due}")];

    /// <summary>Whose report it is, and how it is cut into chapters.</summary>
    private static IReadOnlyList<string> Outline(Reading reading) =>
        [reading.Report.ToString(), .. reading.Sections.Select(section => $"{section.Id} {section.Level} {section.Title} {section.Part}")];

    public static void AssertSame(Document expected, Document read)
    {
        var (left, right) = (Of(expected), Of(read));
        Assert.Equal(Outline(left), Outline(right));
        Assert.Equal(Figures(expected, left), Figures(read, right));
        Assert.Equal(Items(expected, left), Items(read, right));
    }

    private static string Words(Document document, Cited cited) => string.Concat(document.Quote(cited.Span).Where(c => c != '*' && !char.IsWhiteSpace(c)));
}
