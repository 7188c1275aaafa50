using Luoshi.Checking.Panel;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Scoreboards;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Deputies;

/// <summary>Lays the reports of a place side by side: what each set itself, and what the next one tells of it.</summary>
/// <param name="boards">What is public.</param>
/// <param name="shelf">Where the files of reports are kept.</param>
public sealed class YearComparison(PublicBoards boards, ReportShelf shelf)
{
    /// <summary>What the reports tell of the years that are public, and those whose promises are.</summary>
    public ComparedYears Of(string place)
    {
        var rows = Sources(place).Select(shelf.Find).OfType<Reading>().SelectMany(reading => PanelReader.Read(reading), (reading, row) => (Row: row, Cell: CellOf(reading, row))).ToList();
        var years = rows.Select(row => row.Row.Year).Distinct().Order().ToList();
        var measures = from told in rows
                       group told by told.Row.Measure into of
                       where of.Any(told => told.Cell.Words.Length > 0)
                       select new ComparedMeasure(of.Key, Side(of, PanelSide.Target), Side(of, PanelSide.Result));
        return new(years, [.. measures]);
    }

    private List<string> Sources(string place)
    {
        var years = boards.Years(place).Order().ToList();
        return [.. years.SelectMany(year => (IEnumerable<string?>)[AnsweredIn(place, year), boards.Of(place, year)?.Plan.Source?.Hash]).OfType<string>().Distinct()];
    }

    /// <summary>The report whose promises are public with what became of them; null where none are.</summary>
    private string? AnsweredIn(string place, int year) => boards.Promises(place, year).FirstOrDefault(promise => promise.Stands)?.Report;

    /// <summary>Of two reports that tell of the same year the later one holds.</summary>
    private static Dictionary<int, ComparedCell> Side(IEnumerable<(PanelRow Row, ComparedCell Cell)> told, PanelSide side) =>
        told.Where(row => row.Row.Side == side).GroupBy(row => row.Row.Year).ToDictionary(year => year.Key, year => year.Last().Cell);

    private static ComparedCell CellOf(Reading reading, PanelRow row) => new(row.State, row.Span is { } span ? reading.Document.Text[span.Start..span.End] : "");
}
