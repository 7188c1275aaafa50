using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals.Wording;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals.Linking;

/// <summary>
/// Finds the work items of a report that a row of a task table, written by people, speaks of: by the pairs of characters that both
/// have, and by the numbers that both name. A row that names numbers, none of them the item's, does not speak of it.
/// </summary>
public sealed class SentenceIndex
{
    // Of an item's own words so many stand in the row; or so many of the row's in the item.
    private const double ItemInRow = 0.75, RowInItem = 0.7;

    private const int FewestPairs = 4;

    private readonly List<(TaskItem Item, HashSet<int> Pairs, HashSet<string> Numbers)> _items = [];

    public SentenceIndex(Reading reading)
    {
        foreach (var item in reading.Items)
        {
            var words = Lines.Joined(reading.Document.Slice(item.Span));
            _items.Add((new TaskItem(words, item.Span) { Strength = item.Strength, Due = item.Due }, TextPairs.Of(words), TextPairs.Numbers(words)));
        }
    }

    /// <summary>The items, in the order of the report; empty where no sentence is near enough.</summary>
    public IReadOnlyList<TaskItem> Find(string row)
    {
        var (pairs, numbers) = (TextPairs.Of(row), TextPairs.Numbers(row));
        var near = new List<(TaskItem Item, double Whole, double Part)>();
        foreach (var (item, own, named) in _items)
        {
            if (numbers.Count > 0 && named.Count > 0 && !numbers.Overlaps(named)) continue;
            var shared = own.Count(pairs.Contains);
            if (shared >= FewestPairs) near.Add((item, shared / (double)own.Count, shared / (double)pairs.Count));
        }
        var parts = near.Where(match => match.Whole >= ItemInRow).Select(match => match.Item).ToList();
        if (parts.Count > 0) return parts;
        return near.Count > 0 && near.MaxBy(match => match.Part) is { Part: >= RowInItem } best ? [best.Item] : [];
    }
}
