using System.Globalization;
using System.Text;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Panel;

namespace Luoshi.Corpus.Tests.Panel;

/// <summary>The panel's tables in docs/accuracy.md; written by the program, never by hand.</summary>
internal static class PanelTables
{
    public static string Path { get; } = Checkout.At("docs", "accuracy.md");

    /// <summary>Gold cells and how many of them are read right, measure by measure.</summary>
    public static string OfGold()
    {
        var table = new StringBuilder("| measure | cells | digits | words | none | right | results | right |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var measure in HeadlineMeasures.All.Where(measure => PanelMatch.All.Any(match => match.Gold.Measure == measure.Id)))
            Line(table, measure.Id, [.. PanelMatch.All.Where(match => match.Gold.Measure == measure.Id)]);
        Line(table, "all", PanelMatch.All);
        return table.ToString();
    }

    /// <summary>What all reports at hand say of each measure.</summary>
    public static string OfAllReports()
    {
        var rows = Shared.Reports().SelectMany(report => PanelReader.Read(Readings.Of(report))).ToList();
        var table = new StringBuilder("| measure | target: digits | words | none | unknown | result: digits | words | none | unknown |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var measure in HeadlineMeasures.All)
        {
            var counts = Enum.GetValues<PanelSide>().SelectMany(side => Enum.GetValues<PanelState>().Select(state =>
                rows.Count(row => row.Measure == measure && row.Side == side && row.State == state)));
            table.Append(CultureInfo.InvariantCulture, $"| {measure.Id} | {string.Join(" | ", counts)} |\n");
        }
        return table.ToString();
    }

    public static string Published(string name)
    {
        var page = File.ReadAllText(Path);
        var (from, to) = Place(page, name);
        return page[from..to];
    }

    public static void Write(string name, string table)
    {
        var page = File.ReadAllText(Path);
        var (from, to) = Place(page, name);
        File.WriteAllText(Path, page[..from] + table + page[to..]);
    }

    private static (int From, int To) Place(string page, string name)
    {
        var (opening, closing) = ($"<!-- from: {name} -->\n", $"<!-- to: {name} -->");
        var (from, to) = (page.IndexOf(opening, StringComparison.Ordinal), page.IndexOf(closing, StringComparison.Ordinal));
        return from >= 0 && to > from
            ? (from + opening.Length, to)
            : throw new InvalidOperationException($"docs/accuracy.md has no place for '{name}': it needs the lines '{opening.Trim()}' and '{closing}'.");
    }

    private static void Line(StringBuilder table, string name, IReadOnlyList<PanelMatch> matches)
    {
        var targets = matches.Where(match => match.Gold.Side == PanelSide.Target).ToList();
        var results = matches.Where(match => match.Gold.Side == PanelSide.Result).ToList();
        int Of(PanelState state) => targets.Count(match => match.Gold.State == state);
        table.Append(CultureInfo.InvariantCulture, $"| {name} | {targets.Count} | {Of(PanelState.Digits)} | {Of(PanelState.Words)} | {Of(PanelState.None)} | {targets.Count(match => match.IsRight)} | {results.Count} | {results.Count(match => match.IsRight)} |\n");
    }
}
