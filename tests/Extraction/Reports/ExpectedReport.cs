using System.Globalization;

namespace Luoshi.Extraction.Tests.Reports;

/// <summary>
/// A row of expected.tsv, named by its file without ending: what a person finds in the head of a report and where its parts begin (null: it has none). A mark of
/// interrogation before an offset tells what is right and that the reader does not find it yet.
/// </summary>
internal sealed record ExpectedReport(string Name, string Place, int PlanYear, int ReviewYear, ExpectedOffset Review, ExpectedOffset Plan, ExpectedOffset Appendix)
{
    public static IReadOnlyList<ExpectedReport> All { get; } =
    [
        .. File.ReadLines(Checkout.Here("Reports", "expected.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(Of),
    ];

    private static ExpectedReport Of(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], cells[1], Number(cells[2]), Number(cells[3]), ExpectedOffset.Of(cells[4]), ExpectedOffset.Of(cells[5]), ExpectedOffset.Of(cells[6]));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
