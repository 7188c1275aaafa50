using System.Globalization;
using System.Text;
using Luoshi.Extraction.Tests;
using Luoshi.Terminal.Evaluation;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>The tables of docs/accuracy.md that say how well promises are followed.</summary>
internal static class MatchTables
{
    public static IReadOnlyList<string> Columns { get; } = ["promises", "covered", "hit", "result_recall", "result_precision", "verdict", "verdict_coarse", "false_kept"];

    public static string Page => Checkout.At("docs", "accuracy.md");

    /// <summary>Writes a table anew, and below it the means.</summary>
    /// <param name="set">The name that its place on the page bears.</param>
    /// <param name="pairs">A row each.</param>
    public static void Write(string set, IEnumerable<(string Name, IReadOnlyDictionary<string, ScoreLine> Lines)> pairs)
    {
        var rows = pairs.ToList();
        var table = new StringBuilder($"| pair | {string.Join(" | ", Columns)} |\n|---|{string.Concat(Columns.Select(_ => "--:|"))}\n");
        foreach (var (name, lines) in rows) table.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", Columns.Select(column => lines[column].Printed))} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| mean | | {string.Join(" | ", Columns.Skip(1).Select(column => $"{rows.Average(row => row.Lines[column].Value):F4}"))} |\n");
        File.WriteAllText(Page, Replace(File.ReadAllText(Page), $"matches {set}", table.ToString()));
    }

    private static string Replace(string page, string mark, string table)
    {
        var (begin, end) = ($"<!-- from: {mark} -->\n", $"<!-- to: {mark} -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new InvalidDataException($"docs/accuracy.md has no place for '{mark}'.");
        return page[..(from + begin.Length)] + table + page[to..];
    }
}
