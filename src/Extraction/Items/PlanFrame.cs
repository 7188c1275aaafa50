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

    /// <summary>The kind of each paragraph, by its index in the outline.</summary>
    public Frame[] Read()
    {
        var blocks = outline.Blocks;
        var frames = new Frame[blocks.Count];
        var beforeWork = true;
        var farAhead = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Part == Part.Appendix)
                frames[i] = Listed(block);
            if (block.Part != Part.Plan)
                continue;
            if (block.Level == 1)
                (beforeWork, farAhead) = (HasSubheadings(i), IsFarAhead(block) || IsGeneral(block));
            else if (block.Level > 1)
                beforeWork = false;
            frames[i] = Kind(i, beforeWork, farAhead);
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

    private Frame Kind(int i, bool beforeWork, bool farAhead)
    {
        var block = outline.Blocks[i];
        if (HasHeadlines(block))
            return Frame.Headlines;
        if (farAhead || beforeWork || block.IsHeadingOnly)
            return Frame.Outside;
        if (OpensChapterOfThemes(i))
            return block.End - block.Start > ChapterOnOneParagraph ? Frame.ChapterInOne : Frame.Outside;
        return block.Level is > 0 and < 3 && block.End - block.HeadingEnd > ChapterOnOneParagraph ? Frame.ChapterInOne : Frame.Work;
    }

    /// <summary>A paragraph of the plan year's main expected targets.</summary>
    private bool HasHeadlines(Block block)
    {
        var line = text.Slice(block.Start, block.End);
        var at = words.Announced.FirstIn(line, out _);
        return at >= 0 && line[at..].IndexOf('：') is >= 0 and < 40 && !NamesPeriod(line[..at]);
    }

    /// <summary>Whether a five-year plan is named: 十五五.</summary>
    private static bool NamesPeriod(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
            if (Years.PlanPeriodEnd(line, at) is not null)
                return true;
        return false;
    }

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
        return !title.Contains("开局", StringComparison.Ordinal) && (words.AheadHeadings.AnyIn(title) || NamesPeriod(title));
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
