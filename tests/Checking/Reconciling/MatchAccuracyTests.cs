using System.Globalization;
using RealReports = Luoshi.Extraction.Tests.Shared;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>
/// Promises are followed as well as docs/accuracy.md says. With LUOSHI_WRITE_ACCURACY set the page's tables are written anew, to be looked at
/// and committed.
/// </summary>
public sealed class MatchAccuracyTests
{
    private const double Slack = 0.015;

    /// <summary>To reach, however the tables are written.</summary>
    private const double MostFalselyKept = 0.04;

    private static readonly bool _writes = Environment.GetEnvironmentVariable("LUOSHI_WRITE_ACCURACY") is not null;

    [Fact]
    public void The_tables_are_written_when_asked_for()
    {
        Assert.SkipUnless(_writes, "Set LUOSHI_WRITE_ACCURACY to write the tables of docs/accuracy.md anew.");
        Assert.SkipWhen(RealReports.Folder is null, RealReports.Absent);
        foreach (var set in MatchGold.AtHand.GroupBy(gold => gold.Set)) MatchTables.Write(set.Key, set.Select(gold => (gold.Name, gold.Measure())));
    }

    [Theory]
    [InlineData("Develop")]
    [InlineData("HeldOut")]
    public void Promises_are_followed_as_well_as_published(string set)
    {
        Assert.SkipWhen(RealReports.Folder is null, RealReports.Absent);
        Assert.SkipWhen(_writes, "The tables are being written anew: run the tests again to hold the reconciler to them.");
        var published = Published(set);
        var losses = MatchGold.AtHand.Where(gold => gold.Set == set).SelectMany(gold => Losses(gold, published[gold.Name])).ToList();

        Assert.True(losses.Count == 0, $"worse than docs/accuracy.md says:\n{string.Join('\n', losses)}");
    }

    [Theory]
    [InlineData("Develop")]
    [InlineData("HeldOut")]
    public void Seldom_is_said_to_be_kept_what_was_not(string set)
    {
        Assert.SkipWhen(RealReports.Folder is null, RealReports.Absent);

        Assert.InRange(MatchGold.AtHand.Where(gold => gold.Set == set).Average(gold => gold.Measure()["false_kept"].Value), 0, MostFalselyKept);
    }

    private static IEnumerable<string> Losses(MatchGold gold, string[] cells)
    {
        var lines = gold.Measure();
        foreach (var (column, cell) in MatchTables.Columns.Zip(cells))
        {
            var (now, then) = (lines[column].Value, double.Parse(cell, CultureInfo.InvariantCulture));
            if (column == "false_kept" ? now > then + Slack : now < then - Slack) yield return $"{gold.Name}: {column} {lines[column].Printed}, published {cell}";
        }
    }

    private static Dictionary<string, string[]> Published(string set)
    {
        var (rows, inside) = (new Dictionary<string, string[]>(), false);
        foreach (var line in File.ReadLines(MatchTables.Page))
            if (line.StartsWith("<!-- ", StringComparison.Ordinal)) inside = line == $"<!-- from: matches {set} -->";
            else if (inside && line.Split('|') is [_, var name, .. var cells, _] && cells[0].Trim() is [>= '0' and <= '9', ..])
                rows[name.Trim()] = [.. cells.Select(cell => cell.Trim())];
        return rows;
    }
}
