using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals;

/// <summary>A work item with what stands around it in the report.</summary>
/// <param name="Item">As it was read.</param>
/// <param name="Words">Its text on one line, breaks and stray blanks taken out.</param>
internal sealed record PlacedItem(WorkItem Item, string Words)
{
    /// <summary>The part of the plan that it belongs to (类别), without numbering.</summary>
    public required string Chapter { get; init; }

    /// <summary>The theme inside the chapter; empty where there is none.</summary>
    public required string Theme { get; init; }

    /// <summary>Index of its section, or -1: items of one theme stand in one section.</summary>
    public int Section => Item.Section;

    /// <summary>Items of one sentence have the same number, and no others.</summary>
    public required int Sentence { get; init; }

    /// <summary>Items of one paragraph have the same number, and no others.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Whether it stands in the list of practical matters (民生实事).</summary>
    public required bool IsPracticalMatter { get; init; }

    /// <summary>What stands between the item before and this one: signs, lead-ins, headings.</summary>
    public required string Before { get; init; }

    public bool IsHeadline => Item.Kind == WorkKind.Headline;

    public bool SharesThemeWith(PlacedItem other) => Section == other.Section && Theme == other.Theme;
}
