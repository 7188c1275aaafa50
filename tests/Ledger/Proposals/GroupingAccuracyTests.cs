using Luoshi.Ledger.Proposals;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>How the sample is cut into tasks, against the cut made by hand: pairs of items put together.</summary>
public sealed class GroupingAccuracyTests
{
    [Fact]
    public void Pairs_of_items_are_put_together_as_by_hand()
    {
        var gold = Sources.Gold("tasks.tsv").ToDictionary(row => int.Parse(row[0]), row => row[1]);
        var tasks = PlanProposal.Of(Sources.Sample, Sources.Units);
        var proposed = tasks.SelectMany((task, place) => task.Items.Select(item => (item.Span!.Value.Start, place)))
            .Where(item => gold.ContainsKey(item.Start)).DistinctBy(item => item.Start).ToDictionary(item => item.Start, item => item.place);
        var starts = proposed.Keys.Order().ToList();
        var pairs = starts.SelectMany((first, place) => starts.Skip(place + 1).Select(second => (first, second))).ToList();
        var byHand = pairs.Where(pair => gold[pair.first] == gold[pair.second]).ToHashSet();
        var byRule = pairs.Where(pair => proposed[pair.first] == proposed[pair.second]).ToHashSet();
        var both = byHand.Intersect(byRule).Count();
        var f1 = 2.0 * both / (byHand.Count + byRule.Count);

        Tell($"{starts.Count} items, {gold.Values.Distinct().Count()} tasks by hand, {tasks.Count} proposed; pairs: precision {both / (double)byRule.Count:0.000}, recall {both / (double)byHand.Count:0.000}, F1 {f1:0.000}");
        foreach (var (first, second) in byRule.Except(byHand)) Tell($"+ {Words(first)} | {Words(second)}");
        foreach (var (first, second) in byHand.Except(byRule)) Tell($"- {Words(first)} | {Words(second)}");
        Assert.True(f1 >= 0.85, $"{f1:0.000}");
    }

    private static string Words(int start) => Sources.Sample.Items.First(item => item.Span.Start == start) is { } item
        ? Sources.Sample.Document.Text[item.Span.Start..item.Span.End].ReplaceLineEndings("")
        : "";

    private static void Tell(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
