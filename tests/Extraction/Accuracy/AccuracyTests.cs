using System.Globalization;
using Luoshi.Terminal.Evaluation;

namespace Luoshi.Extraction.Tests.Accuracy;

/// <summary>
/// The reader is as accurate as docs/accuracy.md says. With LUOSHI_WRITE_ACCURACY set the page's tables are written anew, to be
/// looked at and committed.
/// </summary>
public sealed class AccuracyTests
{
    /// <summary>How far a share may fall below the published one before it counts as a loss.</summary>
    private const double Slack = 0.01;

    /// <summary>Readings of digits that are no figures may not grow by more than this.</summary>
    private const int MoreFalse = 1;

    private static readonly bool _writes = Environment.GetEnvironmentVariable("LUOSHI_WRITE_ACCURACY") is not null;

    [Fact]
    public void The_tables_are_written_when_asked_for()
    {
        Assert.SkipUnless(_writes, "Set LUOSHI_WRITE_ACCURACY to write the tables of docs/accuracy.md anew.");
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        AccuracyTable.Write(Gold.AtHand);
        Assert.Equal(Gold.AtHand.Count, AccuracyTable.Published().Count);
    }

    [Fact]
    public void The_sample_is_read_as_well_as_published() => AssertAsPublished(GoldSet.Sample);

    [Fact]
    public void Reports_that_rules_were_written_on_are_read_as_well_as_published()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        AssertAsPublished(GoldSet.Develop);
    }

    [Fact]
    public void Reports_held_out_are_read_as_well_as_published()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        AssertAsPublished(GoldSet.HeldOut);
    }

    [Fact]
    public void Reports_with_golds_by_two_annotators_are_read_as_well_as_must_be()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var golds = Gold.AtHand.Where(gold => gold.IsDouble).ToList();
        var below = golds.SelectMany(gold => Below(gold.Measure(), gold.OfItems ? Floors.OfItems : Floors.OfFigures, gold)).ToList();

        Assert.Equal(3, golds.Count);
        Assert.True(below.Count == 0, string.Join('\n', below));
    }

    [Fact]
    public void A_report_is_developed_on_or_held_out_never_both()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Assert.All(Gold.AtHand.GroupBy(gold => gold.Report), report => Assert.Single(report.Select(gold => gold.Set).Distinct()));
    }

    private static IEnumerable<string> Below(IReadOnlyDictionary<string, ScoreLine> lines, IReadOnlyDictionary<string, double> floors, Gold gold) =>
        floors.Where(floor => lines[floor.Key].Value < floor.Value)
            .Select(floor => $"{gold.Report}: {floor.Key} {lines[floor.Key].Printed}, must be {floor.Value}");

    private static void AssertAsPublished(GoldSet set)
    {
        Assert.SkipWhen(_writes, "The tables are being written anew: run the tests again to hold the reader to them.");
        var published = AccuracyTable.Published();
        var golds = Gold.AtHand.Where(gold => gold.Set == set).ToList();
        var losses = golds.SelectMany(gold => Losses(gold, published)).ToList();

        Assert.NotEmpty(golds);
        Assert.True(losses.Count == 0, $"worse than docs/accuracy.md says:\n{string.Join('\n', losses)}");
    }

    private static IEnumerable<string> Losses(Gold gold, Dictionary<(string, string, bool), string[]> published)
    {
        if (!published.TryGetValue(($"{gold.Set}", gold.Report, gold.OfItems), out var cells))
            return [$"{gold.Report} ({gold.Set}) does not stand in docs/accuracy.md"];
        var lines = gold.Measure();
        return AccuracyTable.ColumnsOf(gold.OfItems).Zip(cells)
            .Where(cell => IsLoss(cell.First, lines[cell.First].Value, double.Parse(cell.Second, CultureInfo.InvariantCulture)))
            .Select(cell => $"{gold.Report}: {cell.First} {lines[cell.First].Printed}, published {cell.Second}");
    }

    private static bool IsLoss(string column, double now, double published) => column switch
    {
        "gold" or "gold_items" => now != published,
        "false_on_other" => now > published + MoreFalse,
        _ => now < published - Slack,
    };
}
