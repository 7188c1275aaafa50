using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>The build of a report: its paragraphs in their parts and sections, and the years it speaks of.</summary>
internal sealed record Outline(List<Block> Blocks, IReadOnlyList<Section> Sections, Report Report)
{
    public int? PlanYear => Report.PlanYear;

    public int? ReviewYear => Report.ReviewYear;
}
