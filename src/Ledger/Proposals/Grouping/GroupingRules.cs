using Luoshi.Ledger.Proposals.Leads;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals.Grouping;

/// <summary>
/// Cuts a report into tasks. What one sentence asks of one lead is a task; a headline target is one by itself, a practical matter
/// is one as a whole. Only neighbours are put together, so the order of the report is kept.
/// </summary>
internal static class GroupingRules
{
    // A list of fewer paragraphs than this is written as running text: there a sentence is a matter.
    private const int FewestParagraphs = 3;

    // A word for another unit is only heard against the sentence where it is a plain one.
    private const double PlainWord = 3;
    private const double Weaker = 0.5;

    // A shorter word in two sentences does not make them one matter.
    private const int ShortestSharedMatter = 3;

    public static IReadOnlyList<ItemGroup> Of(IReadOnlyList<Hearing> hearings)
    {
        var byParagraph = MattersByParagraph(hearings);
        var groups = new List<ItemGroup>();
        foreach (var next in hearings)
        {
            if (groups is [.., var group] && BelongsTo(group, next, byParagraph)) groups[^1] = group.With(next);
            else groups.Add(new([next]));
        }
        return groups;
    }

    private static bool BelongsTo(ItemGroup group, Hearing next, HashSet<int> byParagraph)
    {
        var placed = next.Placed;
        if (placed.IsHeadline || group.Last.IsHeadline || placed.IsPracticalMatter != group.Last.IsPracticalMatter) return false;
        if (placed.IsPracticalMatter && byParagraph.Contains(placed.Section)) return placed.Paragraph == group.Last.Paragraph;
        if (!placed.SharesThemeWith(group.Last)) return false;
        if (placed.Sentence != group.Last.Sentence) return !placed.IsPracticalMatter && GoesOn(group, next);
        return placed.IsPracticalMatter || !IsForAnother(group, next) && !StandsByItself(group, placed);
    }

    // The next sentence speaks of the same matter by the same word of duty.
    private static bool GoesOn(ItemGroup group, Hearing next) =>
        next.OwnLead == group.Lead && next.WordsFor(group.Lead).Intersect(group.Hearings[^1].WordsFor(group.Lead)).Any(word => word.Length >= ShortestSharedMatter);

    private static bool IsForAnother(ItemGroup group, Hearing next) =>
        next.Own.Best >= PlainWord && next.OwnLead != group.Lead && next.Own.Of(group.Lead) < next.Own.Best * Weaker
        && LeadRules.Propose(next).Lead != group.Lead;

    // Named works side by side are built and reported each by itself.
    private static bool StandsByItself(ItemGroup group, PlacedItem next) =>
        next.Item.Kind == WorkKind.Project && group.Hearings.All(hearing => hearing.Placed.Item.Kind is WorkKind.Project or WorkKind.Document);

    private static HashSet<int> MattersByParagraph(IReadOnlyList<Hearing> hearings) =>
        [.. hearings.Select(hearing => hearing.Placed).Where(placed => placed.IsPracticalMatter).GroupBy(placed => placed.Section)
            .Where(list => list.Select(placed => placed.Paragraph).Distinct().Count() >= FewestParagraphs).Select(list => list.Key)];
}
