using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>Tells which part of the report each paragraph belongs to, from the chapters' headings and a few turns of speech.</summary>
internal sealed class PartFinder(MendedText text, StructureWords words)
{
    /// <summary>A turn to the problems is announced in the first words of its paragraph.</summary>
    private const int Announcement = 90;

    private Part _part = Part.Front;
    private bool _planSeen;
    private bool _mixed;
    private int? _planYear;

    public void Find(List<Block> blocks, int? planYear)
    {
        _planYear = planYear;
        foreach (var block in blocks)
        {
            if (block.Level == 1)
                Chapter(block, planYear);
            else if (_part is Part.Review && IsProblems(block))
                _part = Part.Problems;
            else if (_mixed && TurnsToPlan(block))
                Plan();
            else if (block.Level == 0 && _planSeen && StartsAppendix(block))
                _part = Part.Appendix;
            block.Part = _part;
        }

        Close(blocks);
    }

    private void Chapter(Block block, int? planYear)
    {
        var line = text.Slice(block.NumberEnd, block.HeadingEnd);
        _mixed = false;
        if (block.Numbering == Numbering.None && _planSeen && words.Appendix.AnyIn(line))
        {
            _part = Part.Appendix;
            return;
        }

        if (_part == Part.Appendix)
            return;
        var review = LastWord(words.Review, line);
        var plan = LastWord(words.Plan, line);
        if (review >= 0 && plan > review)
            _mixed = true;
        var past = Years.LastIn(line) is { } year && planYear is { } next && year < next;
        if (review >= 0 || (plan >= 0 && past && !_planSeen && !line.Contains("今后", StringComparison.Ordinal)))
            _part = _planSeen && review >= 0 && plan < 0 ? _part : Part.Review;
        else if (plan >= 0)
            Plan();
        else if (!_planSeen && words.ProblemHeadings.AnyIn(line))
            _part = Part.Problems;
        else if (_part is Part.Front)
            _part = Part.Review;
    }

    private void Plan()
    {
        _part = Part.Plan;
        _planSeen = true;
        _mixed = false;
    }

    private static int LastWord(WordIndex index, ReadOnlySpan<char> line)
    {
        for (var at = line.Length - 1; at >= 0; at--)
            if (index.Match(line, at) > 0)
                return at;
        return -1;
    }

    private bool IsProblems(Block block)
    {
        var opening = text.Slice(block.Start, Math.Min(block.End, block.Start + Announcement));
        if (block.Level > 0 && words.ProblemHeadings.AnyIn(text.Slice(block.Start, block.HeadingEnd)))
            return true;
        return words.Admissions.AnyIn(opening)
            && words.Problems.AnyIn(text.Slice(block.Start, Math.Min(block.End, block.Start + 3 * Announcement)));
    }

    /// <summary>In a chapter of achievements and aims, the paragraph that opens with the coming period turns to the plan.</summary>
    private bool TurnsToPlan(Block block)
    {
        var opening = text.Slice(block.Start, Math.Min(block.End, block.Start + Announcement));
        return NamesComingPeriod(opening[..Math.Min(opening.Length, Announcement / 4)]) || words.Turns.AnyIn(opening);
    }

    private bool NamesComingPeriod(ReadOnlySpan<char> opening) => Years.LatestPeriodEndIn(opening) > _planYear;

    private bool StartsAppendix(Block block)
    {
        var line = text.Slice(block.Start, block.End);
        return line.Length <= 60 && words.Appendix.Match(line, 0) > 0;
    }

    /// <summary>The last paragraph of the plan that calls on everyone is the closing, with all that follows it.</summary>
    private void Close(List<Block> blocks)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && blocks[last].Part != Part.Plan)
            last--;
        for (var at = last; at >= 0 && at > last - 5 && blocks[at].Part == Part.Plan && blocks[at].Level == 0; at--)
            if (words.Closing.AnyIn(text.Slice(blocks[at].Start, blocks[at].End)) && IsCall(blocks[at]))
            {
                for (var behind = at; behind <= last; behind++)
                    blocks[behind].Part = Part.Closing;
                return;
            }
    }

    private bool IsCall(Block block)
    {
        var line = text.Slice(block.Start, block.End);
        return words.Calls.AnyIn(line) || line.StartsWith("各位代表");
    }
}
