using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Structure;

/// <summary>Tells for each paragraph whether it is, or opens with, a heading, and how headings nest.</summary>
internal sealed class HeadingFinder(MendedText text, StructureWords words)
{
    private const int LongestTitle = 40;
    private const int ShortestTitle = 8;
    private const int LongestHeading = 64;
    private const int LongestLead = 24;
    private const int ShortestBody = 40;

    private readonly List<Style> _styles = [];
    /// <summary>Before the salutation stand the report's own title and furniture; a text without one begins with its first line.</summary>
    private bool _saluted;
    private bool _inConduct;

    /// <summary>Where nobody is saluted, a marked line may be the report's own title: what it says must show it to be a chapter.</summary>
    private bool _fragment;

    /// <summary>Fills in numbering, heading and level of every block, in text order.</summary>
    public void Find(List<Block> blocks)
    {
        _saluted = _fragment = !blocks.Any(Salutes);
        foreach (var block in blocks)
        {
            block.Numbering = Headings.NumberOf(text.Slice(block.Start, block.End), out var length);
            block.NumberEnd = block.HeadingEnd = block.Start;
            if (block.Numbering != Numbering.None)
                Numbered(block, length);
            else if (IsTitle(block))
                Open(block, Style.Title, block.End);
            else if (_styles.Count > 0 && LeadEnd(block) is var end and > 0)
                Open(block, Style.Lead, end);
            _saluted |= Salutes(block);
        }
    }

    private bool Salutes(Block block) => text.Slice(block.Start, block.End).StartsWith("各位代表");

    private void Numbered(Block block, int length)
    {
        block.NumberEnd = block.Start + length;
        _saluted = true;
        var end = HeadingEnd(block);
        if (end > block.NumberEnd)
            Open(block, StyleOf(block.Numbering), end);
    }

    /// <summary>The whole paragraph where it is short and no sentence, else its first sentence where that is short; else nothing.</summary>
    private int HeadingEnd(Block block)
    {
        var body = text.Slice(block.NumberEnd, block.End);
        var stop = body.IndexOfAny('。', '：', '；');
        if (stop < 0)
            return body.Length <= LongestHeading ? block.End : block.NumberEnd;
        if (block.Numbering >= Numbering.Arabic && (body[stop] != '。' || stop == body.Length - 1))
            return block.NumberEnd;
        return stop <= LongestHeading && body[stop] != '；' ? block.NumberEnd + stop + 1 : block.NumberEnd;
    }

    /// <summary>An unnumbered line that names a part of the report: 2024年工作回顾, 名词解释.</summary>
    private bool IsTitle(Block block)
    {
        if (!_saluted || block.End - block.Start > LongestTitle)
            return false;
        var line = text.Slice(block.Start, block.End);
        if (line[^1] is '。' or '！' or '；' or '，' || line.StartsWith("——"))
            return false;
        if (line[^1] == '：')
            return line.Length <= ShortestTitle && words.Appendix.Match(line, 0) > 0;
        return (block.Marked && !_fragment) || words.Review.AnyIn(line) || words.Plan.AnyIn(line) || words.Appendix.AnyIn(line);
    }

    /// <summary>Where a lead sentence that opens an unnumbered paragraph ends: bold, short and bare, or 一年来，我们…; 0 for none.</summary>
    private int LeadEnd(Block block)
    {
        if (block.BoldEnd > block.Start && text[block.BoldEnd - 1] is '。' or '：' && block.BoldEnd - block.Start <= LongestHeading)
            return block.BoldEnd;
        var line = text.Slice(block.Start, block.End);
        var stop = line.IndexOf('。');
        if (stop <= 3 || line[..stop].IndexOfAnyInRange('0', '9') >= 0)
            return 0;
        var told = line[..stop];
        if (stop <= LongestHeading && stop + 1 < line.Length && IsMarkedLead(told))
            return block.Start + stop + 1;
        if (line.Length - stop < ShortestBody)
            return 0;
        var bare = IsBare(told);
        var yearly = stop <= LongestHeading && (told.StartsWith("一年来") || told.StartsWith("五年来"));
        var conduct = _inConduct && stop <= LongestLead + 4 && told.Count('，') <= 1 && told.IndexOfAny("：；！？") < 0;
        return bare || yearly || conduct ? block.Start + stop + 1 : 0;
    }

    /// <summary>A short sentence of one clause.</summary>
    private static bool IsBare(ReadOnlySpan<char> sentence) => sentence.Length <= LongestLead && sentence.IndexOfAny("，：；！？") < 0;

    /// <summary>——做强农业。 and 第一，做强农业。</summary>
    private static bool IsMarkedLead(ReadOnlySpan<char> told) => told.StartsWith("——") || (told[0] == '第' && told.IndexOf('，') is 2 or 3);

    private void Open(Block block, Style style, int end)
    {
        while (_styles.Count > 0 && _styles[^1] >= style)
            _styles.RemoveAt(_styles.Count - 1);
        _styles.Add(style);
        block.Level = _styles.Count;
        block.HeadingEnd = end;
        if (style <= Style.Bracketed)
            _inConduct = text.Slice(block.Start, end).Contains("自身建设", StringComparison.Ordinal);
    }

    private static Style StyleOf(Numbering numbering) => numbering switch
    {
        Numbering.Chapter => Style.Chapter,
        Numbering.Bracketed => Style.Bracketed,
        Numbering.Arabic => Style.Arabic,
        _ => Style.ArabicBracketed,
    };

    /// <summary>Styles of headings in the order in which they nest, after GB/T 9704 and the custom of leads inside chapters.</summary>
    private enum Style
    {
        Title,
        Chapter,
        Bracketed,
        Lead,
        Arabic,
        ArabicBracketed,
    }
}
