using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Figures.Measures;
using Luoshi.Extraction.Figures.Traps;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Figures;

/// <summary>Reads all figures of a report as drafts, and tells of all other digits why they are none.</summary>
internal static class FigureReader
{
    public static (List<Draft> Drafts, List<Trap> Traps) Read(MendedText text, Outline outline, FigureWords words)
    {
        var scanner = new FigureScanner(text, words);
        scanner.Scan(outline.Blocks);
        var drafts = new DraftBuilder(text, words).Build(scanner.Quantities, outline.Blocks);
        var bounds = new BoundRule(text, words);
        var natures = new NatureRule(text, words);
        var roles = new RoleRule(text, words);
        var years = new YearRule(text, outline);
        foreach (var draft in drafts)
        {
            bounds.Apply(draft);
            natures.Apply(draft);
            roles.Apply(draft);
            years.Apply(draft);
        }

        new MeasureRule(text, words).Apply(drafts);
        GroupRule.Apply(drafts);
        return (drafts, scanner.Traps);
    }
}
