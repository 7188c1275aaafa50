using Luoshi.Extraction.Figures;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction;

/// <summary>Turns what the rules found in the mended text into the nouns of a reading, spans mapped back to the text as it came.</summary>
internal sealed class ReadingBuilder(MendedText text)
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

    public List<Skipped> Skipped(List<Trap> traps)
    {
        List<Skipped> skipped = new(traps.Count);
        foreach (var trap in traps)
            skipped.Add(new Skipped(text.Original(trap.Start, trap.End), trap.Why));
        return skipped;
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
        Why = Why(draft),
    };

    private Reason[] Why(Draft draft)
    {
        var why = new Reason[draft.Why.Count];
        for (var i = 0; i < why.Length; i++)
            why[i] = draft.Why[i] with { Words = text.Original(draft.Why[i].Words.Start, draft.Why[i].Words.End) };
        return why;
    }
}
