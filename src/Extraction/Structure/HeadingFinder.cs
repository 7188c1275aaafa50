using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Structure;

/// <summary>Tells for each paragraph whether it is, or opens with, a heading, and how headings nest.</summary>
internal sealed class HeadingFinder(MendedText text, StructureWords words)
{
    private const int LongestTitle = 40;
    private const int LongestHeading = 64;

    private readonly List<int> _styles = [];
    private bool _saluted;

    /// <summary>Fills in numbering, heading and level of every block, in text order.</summary>
    public void Find(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Numbering = Headings.NumberOf(text.Slice(block.Start, block.End), out var length);
            block.NumberEnd = block.HeadingEnd = block.Start;
            if (block.Numbering != Numbering.None)
                Numbered(block, length);
            else if (IsTitle(block))
                Open(block, Style.Title, block.End);
            else if (block.BoldEnd > block.Start && _styles.Count > 0 && text[block.BoldEnd - 1] is '。' or '：' && block.BoldEnd - block.Start <= LongestHeading)
                Open(block, Style.Lead, block.BoldEnd);
            _saluted |= text.Slice(block.Start, block.End).StartsWith("各位代表");
        }
    }

    private void Numbered(Block block, int length)
    {
        block.NumberEnd = block.Start + length;
        _saluted = true;
        var end = HeadingEnd(block);
        if (end > block.NumberEnd)
            Open(block, (Style)(int)block.Numbering, end);
    }

    /// <summary>The whole paragraph where it is short and no sentence, else its first sentence where that is short; else nothing.</summary>
    private int HeadingEnd(Block block)
    {
        var body = text.Slice(block.NumberEnd, block.End);
        var stop = body.IndexOfAny('。', '：', '；');
        if (stop < 0)
            return body.Length <= LongestHeading ? block.End : block.NumberEnd;
        if (block.Numbering >= Numbering.Arabic && body[stop] != '。')
            return block.NumberEnd;
        return stop <= LongestHeading && body[stop] != '；' ? block.NumberEnd + stop + 1 : block.NumberEnd;
    }

    /// <summary>An unnumbered line that names a part of the report: 2024年工作回顾, 名词解释.</summary>
    private bool IsTitle(Block block)
    {
        if (!_saluted || block.End - block.Start > LongestTitle)
            return false;
        var line = text.Slice(block.Start, block.End);
        if (line[^1] is '：' or '。' or '！' or '；' or '，' || line.StartsWith("——"))
            return false;
        return block.Marked || words.Review.AnyIn(line) || words.Plan.AnyIn(line) || words.Appendix.AnyIn(line);
    }

    private void Open(Block block, Style style, int end)
    {
        var depth = _styles.IndexOf((int)style);
        if (style == Style.Title)
            depth = -1;
        if (depth < 0)
        {
            depth = style == Style.Title ? 0 : _styles.Count;
            if (style == Style.Title)
                _styles.Clear();
            _styles.Add((int)style);
        }

        _styles.RemoveRange(depth + 1, _styles.Count - depth - 1);
        block.Level = depth + 1;
        block.HeadingEnd = end;
    }

    private enum Style
    {
        Title = 0,
        Chapter = 1,
        Bracketed = 2,
        Arabic = 3,
        ArabicBracketed = 4,
        Lead = 5,
    }
}
