using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Figures.Quantities;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>Reads what a figure is told for: result, target, base of a comparison, or mere context.</summary>
internal sealed class RoleRule(MendedText text, FigureWords words)
{
    /// <summary>How far 由 may stand before its number, and the verb of change behind it.</summary>
    private const int Reach = 14;

    private const int LongestClass = 10;

    public void Apply(Draft draft)
    {
        draft.Role = draft.Block.Part switch
        {
            Part.Plan => Role.Target,
            Part.Review or Part.Problems => Role.Result,
            Part.Appendix when IsList(draft) => Role.Target,
            _ => Role.Context,
        };
        if (IsBase(draft))
            draft.Role = Role.Base;
        else if (IsThreshold(draft) || (draft.Role == Role.Target && (IsFact(draft) || NamesProject(draft))))
            draft.Role = Role.Context;
    }

    /// <summary>由2万立方米提升至5万立方米, 将23家归并为6家, 在12家的基础上: an earlier value.</summary>
    private bool IsBase(Draft draft) => StartsFrom(draft) || IsReplaced(draft) || IsMerged(draft) || IsGround(draft);

    private bool StartsFrom(Draft draft)
    {
        var from = draft.Start - 1;
        while (from >= draft.LeftStart && from >= draft.Start - Reach && text[from] is not ('由' or '从' or '、'))
            from--;
        if (from < draft.LeftStart || text[from] is not ('由' or '从') || text[from + 1] is '于')
            return false;
        var behind = text.Slice(draft.SuffixEnd, Math.Min(draft.Block.End, draft.SuffixEnd + Reach));
        if (behind.IndexOf('。') is var stop and >= 0)
            behind = behind[..stop];
        if (behind.IndexOfAny("至到为并") < 0 && !behind.StartsWith("向"))
            return false;
        draft.Because("role.base", from, from + 1);
        return true;
    }

    /// <summary>现行16%的税率降至13%.</summary>
    private bool IsReplaced(Draft draft)
    {
        var before = text.Slice(Math.Max(draft.ClauseStart, draft.Start - 2), draft.Start);
        if (!before.EndsWith("现行") && !before.EndsWith("原来") && !before.EndsWith("原有"))
            return false;
        draft.Because("role.base", draft.Start - 2, draft.Start);
        return true;
    }

    /// <summary>将23家合作社归并为6家, 20家国企整合为10家: two amounts of one unit, the first brought to the second.</summary>
    private bool IsMerged(Draft draft)
    {
        for (var at = draft.SuffixEnd; at < Math.Min(draft.ClauseEnd, draft.SuffixEnd + Reach); at++)
            if (CharKind.IsDigit(text[at]))
            {
                var verb = text[at - 1] is '为' or '至' or '到' ? words.BaseMerges.MatchBefore(text.Chars, at - 1) : 0;
                if (verb == 0 || !IsOther(draft.Quantity, at))
                    return false;
                draft.Because("role.base", at - 1 - verb, at);
                return true;
            }

        return false;
    }

    /// <summary>Another number of the same unit stands at <paramref name="at"/>.</summary>
    private bool IsOther(Quantity quantity, int at)
    {
        var end = NumeralReader.Digits(text.Chars, at, out var value);
        var next = NumeralReader.Scaled(text.Chars, end, value);
        return next.Value != quantity.Value && quantity.Unit.Length > 0 && text.Chars[next.End..].StartsWith(quantity.Unit);
    }

    /// <summary>在去年12家的基础上增加3家.</summary>
    private bool IsGround(Draft draft)
    {
        var length = words.BasesAfter.Match(text.Chars, draft.SuffixEnd);
        if (length == 0)
            return false;
        draft.Because("role.base", draft.SuffixEnd, draft.SuffixEnd + length);
        return true;
    }

    /// <summary>60岁以上老人, 20户以上自然村, 10蒸吨及以下锅炉: a number that only says which are meant.</summary>
    private bool IsThreshold(Draft draft)
    {
        if (draft.SuffixEnd == draft.End || draft.IsPercent || (draft.Quantity.Unit == "元" && !ClassesThings(draft)) || !CharKind.IsHan(text[draft.SuffixEnd]) || text[draft.SuffixEnd] == '的')
            return false;
        var below = text.Slice(draft.End, draft.SuffixEnd) is "及以下" or "及以上" or "以下";
        if (!below && draft.Quantity.Unit != "元" && !words.ThresholdUnits.Contains(draft.Quantity.Unit))
            return false;
        draft.Because("role.context", draft.End, draft.SuffixEnd);
        return true;
    }

    /// <summary>5亿元以上项目: the amount only says which are meant.</summary>
    private bool ClassesThings(Draft draft) =>
        words.Sized.AnyIn(text.Slice(draft.SuffixEnd, Math.Min(draft.ClauseEnd, draft.SuffixEnd + LongestClass)));

    /// <summary>Told in the plan as being so already (现有…个, 我国有…), or how long a standing term is prolonged.</summary>
    private bool IsFact(Draft draft)
    {
        if (draft.Quantity.Unit == "年" && draft.Nature == Nature.Delta)
            return true;
        var before = text.Slice(Math.Max(draft.LeftStart, draft.Start - 5), draft.Start);
        if (words.Facts.FirstIn(before, out var length) is var at and >= 0)
        {
            draft.Because("role.context", draft.Start - before.Length + at, draft.Start - before.Length + at + length);
            return true;
        }

        return false;
    }

    /// <summary>总投资20亿元的项目, 60万千瓦风电: an amount that only says which project is meant.</summary>
    private bool NamesProject(Draft draft)
    {
        var named = CharKind.IsHan(text[draft.SuffixEnd]) && draft.SuffixEnd < draft.ClauseEnd;
        if (!named)
            return false;
        var before = text.Slice(draft.LeftStart, draft.Start);
        var sized = words.CapacityUnits.Contains(draft.Quantity.Unit) && words.FollowStops.Match(text.Chars, draft.SuffixEnd) == 0;
        var budget = draft.Quantity.Unit == "元" && (before.EndsWith("产值") || before.EndsWith("产值超"));
        if (!sized && !budget && !before.EndsWith("年产"))
            return false;
        draft.Because("role.context", draft.SuffixEnd, Math.Min(draft.ClauseEnd, draft.SuffixEnd + 4));
        return true;
    }

    /// <summary>In an appendix: a list of matters to be done, not a glossary.</summary>
    private bool IsList(Draft draft) => draft.Block.Chapter is { } chapter && Appendices.ListsWork(text.Slice(chapter.Start, chapter.HeadingEnd));
}
