using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Luoshi.Extraction.Figures;
using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Figures.Traps;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction;

/// <summary>Turns what the rules found in the mended text into the nouns of a reading, spans mapped back to the text as it came.</summary>
internal sealed class ReadingBuilder(MendedText text, Layout layout)
{
    public List<Figure> Figures(List<Draft> drafts, List<WorkItem> items)
    {
        var holders = new int[drafts.Count];
        Array.Fill(holders, -1);
        for (var item = 0; item < items.Count; item++)
            foreach (var index in items[item].Figures)
                holders[index] = item;
        List<Figure> figures = new(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
            figures.Add(Figure(drafts[i], holders[i]));
        return figures;
    }

    /// <summary>The digits that are no figure, page numbers among them, in text order.</summary>
    public List<Skipped> Skipped(List<Trap> traps, List<Draft> drafts)
    {
        List<Skipped> skipped = new(traps.Count + text.PageNumbers.Count);
        foreach (var trap in traps)
            skipped.Add(new Skipped(text.Original(trap.Start, trap.End), trap.Why));
        foreach (var page in text.PageNumbers)
            Add(skipped, page, drafts);
        return skipped;
    }

    /// <summary>A page number has its place between the others, unless it stands inside a broken figure or name, which then covers it.</summary>
    private void Add(List<Skipped> skipped, Span page, List<Draft> drafts)
    {
        var at = skipped.Count;
        while (at > 0 && skipped[at - 1].Span.Start > page.Start)
            at--;
        if ((at == 0 || skipped[at - 1].Span.End <= page.Start) && !drafts.Exists(draft => text.Original(draft.Start, draft.End).Overlaps(page)))
            skipped.Insert(at, new Skipped(page, SkipReason.Section));
    }

    private Figure Figure(Draft draft, int item) => new(text.Original(draft.Start, draft.End))
    {
        Value = draft.Quantity.Value,
        Value2 = draft.Quantity.Value2,
        Unit = draft.Quantity.Unit,
        Bound = draft.Bound,
        Strict = draft.Strict,
        Nature = draft.Nature,
        Direction = draft.Direction,
        Role = draft.Role,
        Year = draft.Year,
        Measure = draft.Measure,
        Subject = draft.Subject,
        Group = draft.Group == 0 ? "" : $"g{draft.Group}",
        Section = draft.Block.Section,
        Item = item,
        Why = CertaintyRule.Apply(layout, text.Original(draft.Start, draft.End), Why(draft)),
    };

    private ImmutableArray<Reason> Why(Draft draft)
    {
        var why = new Reason[draft.Why.Count];
        for (var i = 0; i < why.Length; i++)
            why[i] = draft.Why[i] with { Words = text.Original(draft.Why[i].Words.Start, draft.Why[i].Words.End) };
        return ImmutableCollectionsMarshal.AsImmutableArray(why);
    }
}
