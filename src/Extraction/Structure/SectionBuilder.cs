using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>Makes sections of headings: each reaches to the next heading of its level or above, or to a change of part.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<Section> Build(MendedText text, List<Block> blocks)
    {
        List<Section> sections = new(blocks.Count / 2);
        List<(int Section, int Level)> open = [];
        List<int> counters = [];
        Block? chapter = null;
        foreach (var block in blocks)
        {
            block.Chapter = chapter = block.Level == 1 ? block : chapter;
            if (block.Level > 0)
            {
                while (open.Count > 0 && open[^1].Level >= block.Level)
                    open.RemoveAt(open.Count - 1);
                open.Add((sections.Count, block.Level));
                sections.Add(new Section(Number(counters, block.Level), block.Level, Title(text, block),
                    new Span(block.Start, blocks[^1].End), block.Part));
            }

            block.Section = open.Count > 0 ? open[^1].Section : -1;
        }

        SetEnds(text, sections, blocks);
        return sections;
    }

    private static void SetEnds(MendedText text, List<Section> sections, List<Block> blocks)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var next = sections.FindIndex(i + 1, later => later.Level <= sections[i].Level);
            var end = next < 0 ? blocks[^1].End : sections[next].Span.Start;
            while (end > sections[i].Span.Start + 1 && text[end - 1] == '\n')
                end--;
            sections[i] = sections[i] with { Span = new Span(sections[i].Span.Start, end) };
        }

        for (var i = 0; i < sections.Count; i++)
            sections[i] = sections[i] with { Span = text.Original(sections[i].Span.Start, sections[i].Span.End) };
    }

    private static string Number(List<int> counters, int level)
    {
        while (counters.Count < level)
            counters.Add(0);
        counters.RemoveRange(level, counters.Count - level);
        counters[level - 1]++;
        return string.Join('.', counters);
    }

    private static string Title(MendedText text, Block block)
    {
        var end = block.HeadingEnd;
        while (end > block.NumberEnd && text[end - 1] is '。' or '：')
            end--;
        return text.Slice(block.NumberEnd, end).ToString();
    }
}
