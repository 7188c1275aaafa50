using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>
/// Tells which paragraphs of the plan hold work: not the general requirements before the first theme, not the paragraph that opens
/// a chapter of themes, not chapters on five years ahead.
/// </summary>
internal sealed class PlanFrame(MendedText text, Outline outline, ItemWords words)
{
    /// <summary>A longer chapter on one paragraph has its themes inside it.</summary>
    private const int ChapterOnOneParagraph = 350;

    private const int Opening = 45;

    /// <summary>The colon that opens the list of main targets stands no farther behind its name.</summary>
    private const int FarthestColon = 40;

    /// <summary>The kind of each paragraph, by its index in the outline.</summary>
    public Frame[] Read()
    {
        var blocks = outline.Blocks;
        var frames = new Frame[blocks.Count];
        var beforeWork = true;
        var (farAhead, general, aside) = (false, false, false);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Part == Part.Appendix)
                frames[i] = Listed(block);
            if (block.Part != Part.Plan)
                continue;
            if (block.Level == 1)
                (beforeWork, farAhead, general) = (HasSubheadings(i), IsFarAhead(block), IsGeneral(block));
            else if (block.Level > 1)
                beforeWork = false;
            aside = block.Numbering == Numbering.None && (TurnsAhead(block) ?? aside);
            frames[i] = HasHeadlines(block, farAhead || aside) ? Frame.Headlines : Kind(i, beforeWork || farAhead || general || aside);
        }

        return frames;
    }

    /// <summary>A list of matters to be done behind the speech (十件民生实事) is work; a glossary is not.</summary>
    private Frame Listed(Block block)
    {
        if (block.Chapter is not { } chapter || (block.IsHeadingOnly && block.Numbering < Numbering.Arabic))
            return Frame.Outside;
        return Appendices.ListsWork(text.Slice(chapter.Start, chapter.HeadingEnd)) ? Frame.Work : Frame.Outside;
    }

    private Frame Kind(int i, bool outside)
    {
        var block = outline.Blocks[i];
        if (outside || block.IsHeadingOnly)
            return Frame.Outside;
        if (OpensChapterOfThemes(i))
            return block.End - block.Start > ChapterOnOneParagraph ? Frame.ChapterInOne : Frame.Outside;
        return block.Level is > 0 and < 3 && block.End - block.HeadingEnd > ChapterOnOneParagraph ? Frame.ChapterInOne : Frame.Work;
    }

    /// <summary>A paragraph of the plan year's main expected targets; in a chapter on the years ahead only where it says so.</summary>
    private bool HasHeadlines(Block block, bool farAhead)
    {
        var line = text.Slice(block.Start, block.End);
        for (var at = 0; words.Announced.FirstIn(line[at..], out var length) is var next and >= 0; at += next + length)
        {
            var said = line[(line[..(at + next)].LastIndexOfAny('。', '；') + 1)..(at + next)];
            if (line[(at + next)..].IndexOf('：') is >= 0 and < FarthestColon && Years.LatestPeriodEndIn(said) is null && (!farAhead || NamesPlanYear(said)))
                return true;
        }

        return false;
    }

    private bool NamesPlanYear(ReadOnlySpan<char> said) =>
        said.Contains("今年", StringComparison.Ordinal) || (outline.PlanYear is { } year && Years.LastIn(said) == year);

    private bool HasSubheadings(int chapter)
    {
        for (var i = chapter + 1; i < outline.Blocks.Count && outline.Blocks[i].Level != 1 && outline.Blocks[i].Part == Part.Plan; i++)
            if (outline.Blocks[i].Level > 1)
                return true;
        return false;
    }

    /// <summary>A chapter on requirements and policy stance only.</summary>
    private bool IsGeneral(Block chapter)
    {
        var title = text.Slice(chapter.Start, chapter.HeadingEnd);
        return words.GeneralHeadings.AnyIn(title) && !words.WorkHeadings.AnyIn(title);
    }

    private bool IsFarAhead(Block chapter)
    {
        var title = text.Slice(chapter.Start, chapter.HeadingEnd);
        if (outline.PlanYear is { } plan && title.Contains($"{plan}年", StringComparison.Ordinal))
            return false;
        return !title.Contains("开局", StringComparison.Ordinal) && (words.AheadHeadings.AnyIn(title) || Years.LatestPeriodEndIn(title) is not null);
    }

    /// <summary>True where the opening of a paragraph names the years ahead, false where it comes back to the plan year, null where it does neither.</summary>
    private bool? TurnsAhead(Block block)
    {
        var opening = text.Slice(block.Start, Math.Min(block.End, block.Start + Opening));
        if (NamesPlanYear(opening))
            return false;
        return words.AheadOpenings.AnyIn(opening) ? true : null;
    }

    /// <summary>A paragraph under a heading, where a deeper heading or lead follows at once.</summary>
    private bool OpensChapterOfThemes(int i)
    {
        var blocks = outline.Blocks;
        var heading = blocks[i].Level > 0 ? i : i - 1;
        if (heading < 0 || blocks[heading].Level == 0 || (heading < i && !blocks[heading].IsHeadingOnly) || i + 1 >= blocks.Count)
            return false;
        return blocks[i + 1].Level > blocks[heading].Level && blocks[i + 1].Part == Part.Plan;
    }
}
