using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>Reads all figures of a report, and tells of all other digits why they are none.</summary>
internal sealed class FigureReader(MendedText text, Outline outline, FigureWords words)
{
    public List<Draft> Drafts { get; private set; } = [];

    public void Read(out List<Figure> figures, out List<Skipped> skipped)
    {
        var scanner = new FigureScanner(text, words);
        scanner.Scan(outline.Blocks);
        Drafts = new DraftBuilder(text, words).Build(scanner.Quantities, outline.Blocks);
        var bounds = new BoundRule(text, words);
        var natures = new NatureRule(text, words);
        var roles = new RoleRule(text, outline, words);
        var years = new YearRule(text, outline);
        foreach (var draft in Drafts)
        {
            bounds.Apply(draft);
            natures.Apply(draft);
            roles.Apply(draft);
            years.Apply(draft);
        }

        new MeasureRule(text, words).Apply(Drafts);
        GroupRule.Apply(Drafts);
        figures = new List<Figure>(Drafts.Count);
        foreach (var draft in Drafts)
            figures.Add(Figure(draft));
        skipped = new List<Skipped>(scanner.Traps.Count);
        foreach (var trap in scanner.Traps)
            skipped.Add(new Skipped(text.Original(trap.Start, trap.End), trap.Why));
    }

    private Figure Figure(Draft draft) => new(text.Original(draft.Start, draft.End))
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
        Why = [.. draft.Why.Select(reason => reason with { Words = text.Original(reason.Words.Start, reason.Words.End) })],
    };
}
