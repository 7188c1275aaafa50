using System.Globalization;
using System.Text;

namespace Luoshi.Extraction.Tests.Accuracy;

/// <summary>The tables of docs/accuracy.md: one row a gold, one column a score; written by the program, never by hand.</summary>
internal static class AccuracyTable
{
    private static readonly string[] _figures = ["gold", "f1", "false_on_other", "bound", "nature", "direction", "role", "year", "measure", "all"];
    private static readonly string[] _items = ["gold_items", "clause_accuracy", "item_start_f1", "kind", "strength", "strength_within_1", "checkable_f1"];

    public static string Path { get; } = Checkout.At("docs", "accuracy.md");

    public static string[] ColumnsOf(bool ofItems) => ofItems ? _items : _figures;

    /// <summary>The page's scores: set, report and items or figures lead to the cells of the row.</summary>
    public static Dictionary<(string Set, string Report, bool OfItems), string[]> Published()
    {
        var rows = new Dictionary<(string, string, bool), string[]>();
        var mark = "";
        foreach (var line in File.ReadLines(Path))
            if (line.StartsWith("<!-- ", StringComparison.Ordinal))
                mark = line.Contains("begin ", StringComparison.Ordinal) ? line[5..^4].Replace("begin ", "", StringComparison.Ordinal) : "";
            else if (mark.Length > 0 && line.Split('|') is [_, var report, .. var cells, _] && cells[0].Trim() is [>= '0' and <= '9', ..])
                rows[(mark.Split(' ')[0], report.Trim(), mark.EndsWith(" items", StringComparison.Ordinal))] = [.. cells.Select(cell => cell.Trim())];
        return rows;
    }

    public static void Write(IReadOnlyList<Gold> golds)
    {
        var page = File.ReadAllText(Path);
        foreach (var table in golds.GroupBy(gold => (gold.Set, gold.OfItems)))
            page = Replace(page, $"{table.Key.Set} {(table.Key.OfItems ? "items" : "figures")}", Draw([.. table], table.Key.OfItems));
        File.WriteAllText(Path, page);
    }

    private static string Draw(IReadOnlyList<Gold> golds, bool ofItems)
    {
        var columns = ColumnsOf(ofItems);
        var table = new StringBuilder($"| report | {string.Join(" | ", columns)} |\n|---|{string.Concat(columns.Select(_ => "--:|"))}\n");
        foreach (var gold in golds)
        {
            var lines = gold.Measure();
            table.Append(CultureInfo.InvariantCulture, $"| {gold.Report} | {string.Join(" | ", columns.Select(column => lines[column].Printed))} |\n");
        }
        return table.ToString();
    }

    private static string Replace(string page, string mark, string table)
    {
        var (begin, end) = ($"<!-- begin {mark} -->\n", $"<!-- end {mark} -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        return from >= 0 && to > from
            ? page[..(from + begin.Length)] + table + page[to..]
            : throw new InvalidOperationException($"docs/accuracy.md has no place for '{mark}': it needs the lines '{begin.Trim()}' and '{end}'.");
    }
}
