using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>Reads the build of a report out of its mended text: head, headings, parts, sections, years.</summary>
internal static class OutlineReader
{
    public static Outline Read(MendedText text, StructureWords words)
    {
        List<Block> blocks = [.. text.Paragraphs.Select(paragraph => new Block(paragraph))];
        if (blocks.Count == 0)
            return new Outline([], [], new Report());
        new HeadingFinder(text, words).Find(blocks);
        var head = new HeadReader(text, words).Read(blocks);
        var given = head.GivenOn is { } date ? (date.Month >= 10 ? date.Year + 1 : date.Year) : Years.FirstIn(head.Title);
        new PartFinder(text, words).Find(blocks, given);
        var plan = YearOf(text, blocks, Part.Plan) ?? given;
        var review = YearOf(text, blocks, Part.Review);
        plan ??= review + 1;
        if (review is null || review >= plan)
            review = plan - 1;
        var report = head with { PlanYear = plan, ReviewYear = review };
        return new Outline(blocks, SectionBuilder.Build(text, blocks), report);
    }

    /// <summary>The year that the chapters of a part are headed with; the last of several.</summary>
    private static int? YearOf(MendedText text, List<Block> blocks, Part part)
    {
        int? year = null;
        foreach (var block in blocks)
            if (block.Part == part && block.Level == 1 && Years.LastIn(text.Slice(block.Start, block.HeadingEnd)) is { } told)
                year = year is null || told > year ? told : year;
        return year is { } found && found % 5 == 0 && part == Part.Plan && IsFarAim(text, blocks, found) ? null : year;
    }

    /// <summary>A heading's year that no sentence of the plan speaks of as its own (二〇三五年远景目标) is an aim, not the plan year.</summary>
    private static bool IsFarAim(MendedText text, List<Block> blocks, int year) =>
        blocks.Any(block => block.Part == Part.Plan && block.Level == 1
            && text.Slice(block.Start, block.HeadingEnd).Contains($"{year}年远景", StringComparison.Ordinal));
}
