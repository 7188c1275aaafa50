using Luoshi.Ledger.Proposals;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>How many pairs of items are put into one task as by hand.</summary>
internal sealed record PairScore(int Items, int ByHand, int ByRule, int Both)
{
    public double F1 => 2.0 * Both / (ByHand + ByRule);

    public override string ToString() => $"{Items} items, {ByHand} pairs by hand, {ByRule} by rule: precision {(double)Both / ByRule:0.000}, recall {(double)Both / ByHand:0.000}, F1 {F1:0.000}";

    /// <param name="reading">The report.</param>
    /// <param name="gold">Cut by hand.</param>
    /// <param name="counts">Whether a pair with this row in it counts.</param>
    public static PairScore Of(Reading reading, IReadOnlyList<GoldRow> gold, Func<GoldRow, bool> counts)
    {
        var taskOf = PlanProposal.Of(reading, Sources.Units)
            .SelectMany((task, place) => task.Items.Select(item => (item.Span!.Value.Start, place))).ToDictionary(item => item.Start, item => item.place);
        var rows = gold.Where(row => taskOf.ContainsKey(row.Start)).ToList();
        var pairs = from first in rows.Index() from second in rows.Skip(first.Index + 1) where counts(first.Item) || counts(second) select (first.Item, second);
        var (byHand, byRule, both) = (0, 0, 0);
        foreach (var (first, second) in pairs)
        {
            var (together, proposed) = (first.Task == second.Task, taskOf[first.Start] == taskOf[second.Start]);
            byHand += together ? 1 : 0;
            byRule += proposed ? 1 : 0;
            both += together && proposed ? 1 : 0;
        }
        return new(rows.Count, byHand, byRule, both);
    }
}
