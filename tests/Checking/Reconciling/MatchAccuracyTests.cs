using System.Globalization;
using System.Text;
using Luoshi.Extraction.Tests;
using RealReports = Luoshi.Extraction.Tests.Shared;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>
/// Promises are followed as well as docs/accuracy.md says. With LUOSHI_WRITE_ACCURACY set the page's tables are written anew, to be looked at
/// and committed.
/// </summary>
public sealed class MatchAccuracyTests
{
    private const double Slack = 0.015;

    private static readonly string[] _columns = ["promises", "covered", "hit", "result_recall", "result_precision", "verdict", "verdict_coarse", "false_kept"];
    private static readonly bool _writes = Environment.GetEnvironmentVariable("LUOSHI_WRITE_ACCURACY") is not null;

    private static string Page => Checkout.At("docs", "accuracy.md");

    [Fact]
    public void The_tables_are_written_when_asked_for()
    {
        Assert.SkipUnless(_writes, "Set LUOSHI_WRITE_ACCURACY to write the tables of docs/accuracy.md anew.");
        Assert.SkipWhen(RealReports.Folder is null, RealReports.Absent);
        var page = File.ReadAllText(Page);
        foreach (var set in MatchGold.AtHand.GroupBy(gold => gold.Set)) page = Replace(page, $"matches {set.Key}", Draw([.. set]));
        File.WriteAllText(Page, page);
    }

    [Theory]
    [InlineData("Develop")]
    [InlineData("HeldOut")]
    public void Promises_are_followed_as_well_as_published(string set)
    {
        Assert.SkipWhen(RealReports.Folder is null, RealReports.Absent);
        Assert.SkipWhen(_writes, "The tables are being written anew: run the tests again to hold the reconciler to them.");
        var published = Published();
        var losses = MatchGold.AtHand.Where(gold => gold.Set == set).SelectMany(gold => Losses(gold, published[gold.Name])).ToList();

        Assert.True(losses.Count == 0, $"worse than docs/accuracy.md says:\n{string.Join('\n', losses)}");
    }

    private static IEnumerable<string> Losses(MatchGold gold, string[] cells)
    {
        var lines = gold.Measure();
        foreach (var (column, cell) in _columns.Zip(cells))
        {
            var (now, then) = (lines[column].Value, double.Parse(cell, CultureInfo.InvariantCulture));
            if (column == "false_kept" ? now > then + Slack : now < then - Slack) yield return $"{gold.Name}: {column} {lines[column].Printed}, published {cell}";
        }
    }

    private static Dictionary<string, string[]> Published()
    {
        var (rows, inside) = (new Dictionary<string, string[]>(), false);
        foreach (var line in File.ReadLines(Page))
            if (line.StartsWith("<!-- ", StringComparison.Ordinal)) inside = line.StartsWith("<!-- from: matches ", StringComparison.Ordinal);
            else if (inside && line.Split('|') is [_, var name, .. var cells, _] && cells[0].Trim() is [>= '0' and <= '9', ..])
                rows[name.Trim()] = [.. cells.Select(cell => cell.Trim())];
        return rows;
    }

    private static string Draw(IReadOnlyList<MatchGold> golds)
    {
        var table = new StringBuilder($"| pair | {string.Join(" | ", _columns)} |\n|---|{string.Concat(_columns.Select(_ => "--:|"))}\n");
        foreach (var gold in golds)
        {
            var lines = gold.Measure();
            table.Append(CultureInfo.InvariantCulture, $"| {gold.Name} | {string.Join(" | ", _columns.Select(column => lines[column].Printed))} |\n");
        }
        return table.ToString();
    }

    private static string Replace(string page, string mark, string table)
    {
        var (begin, end) = ($"<!-- from: {mark} -->\n", $"<!-- to: {mark} -->");
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, $"docs/accuracy.md has no place for '{mark}'.");
        return page[..(from + begin.Length)] + table + page[to..];
    }
}
