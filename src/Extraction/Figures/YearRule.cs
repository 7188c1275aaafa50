using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>Reads the year that a figure belongs to: told in its sentence, set by its paragraph or chapter, else that of its part.</summary>
internal sealed class YearRule(MendedText text, Outline outline)
{
    private const int Opening = 45;

    /// <summary>A year told further back does not govern a figure any more.</summary>
    private const int FarthestYear = 300;

    public void Apply(Draft draft)
    {
        draft.Year = draft.Role switch
        {
            Role.Base => ToldBefore(draft.Start, draft.ClauseStart, 12) ?? LastYear(draft),
            Role.Result => Told(draft, future: false) ?? outline.ReviewYear,
            Role.Target => Told(draft, future: true) ?? Period(draft.Block) ?? outline.PlanYear,
            _ => draft.Block.Part is Part.Review or Part.Problems ? outline.ReviewYear : outline.PlanYear,
        };
    }

    private int? ToldBefore(int at, int floor, int reach)
    {
        for (var i = at - 5; i >= Math.Max(floor, at - reach); i--)
            if (Years.At(text.Chars, i) is { } year)
                return year;
        return null;
    }

    /// <summary>在去年12家的基础上: the year before the report is given is the one that it reviews.</summary>
    private int? LastYear(Draft draft) =>
        text.Slice(draft.ClauseStart, draft.Start).EndsWith("去年") ? outline.ReviewYear : null;

    /// <summary>到2027年达到…, “十五五”末…: a year that the sentence sets before the figure.</summary>
    private int? Told(Draft draft, bool future)
    {
        var chars = text.Chars;
        for (var at = draft.Start - 1; at >= Math.Max(draft.SentenceStart, draft.Start - FarthestYear); at--)
        {
            if (chars[at] == '今' && text[at + 1] == '年')
                return future ? outline.PlanYear : null;
            if (Years.At(chars, at) is { } year)
                return Fits(chars, at, year, future) ? year : null;
            if (future && Years.PlanPeriodEnd(chars, at) is { } end && end >= outline.PlanYear && IsSpan(chars, at))
                return end;
        }

        return null;
    }

    private bool Fits(ReadOnlySpan<char> chars, int at, int year, bool future)
    {
        if (future)
            return year > outline.PlanYear && IsAim(chars, at);
        return year < outline.ReviewYear && year >= outline.ReviewYear - 5 && at > 0 && CharKind.CutsClause(chars[at - 1]) && text[at + 5] is '，' or '全';
    }

    /// <summary>A year ahead is an aim after 到 or before 底, 前, 达到; in a name (2027行动) it is not.</summary>
    private bool IsAim(ReadOnlySpan<char> chars, int at) =>
        (at > 0 && chars[at - 1] is '到' or '至' or '在') || text[at + 5] is '底' or '前' or '末' or '，' or '达' or '力';

    private static bool IsSpan(ReadOnlySpan<char> chars, int at)
    {
        var behind = chars[(at + 3)..Math.Min(chars.Length, at + 7)];
        return behind.Contains("时期", StringComparison.Ordinal) || behind.Contains('末') || behind.Contains("期间", StringComparison.Ordinal);
    }

    private int? Period(Block block)
    {
        if (!block.HasPeriod)
            (block.Period, block.HasPeriod) = (PeriodOf(text.Slice(block.Start, Math.Min(block.End, block.Start + Opening))) ?? ChapterPeriod(block), true);
        return block.Period;
    }

    private int? ChapterPeriod(Block block) =>
        block.Chapter is { } chapter && !ReferenceEquals(chapter, block) ? ChapterPeriod(text.Slice(chapter.Start, chapter.HeadingEnd)) : null;

    private int? ChapterPeriod(ReadOnlySpan<char> heading) =>
        outline.PlanYear is { } plan && heading.Contains($"{plan}年", StringComparison.Ordinal) ? null : PeriodOf(heading);

    /// <summary>The end of the period that a heading or the opening of a paragraph sets its aims for.</summary>
    private int? PeriodOf(ReadOnlySpan<char> opening)
    {
        if (opening.Contains("今年", StringComparison.Ordinal))
            return null;
        if (opening.Contains("今后五年", StringComparison.Ordinal) || opening.Contains("未来五年", StringComparison.Ordinal))
            return outline.PlanYear + 4;
        for (var at = 0; at < opening.Length; at++)
            if (Years.PlanPeriodEnd(opening, at) is { } end && end > outline.PlanYear && !opening[at..].StartsWith("十五五”开局") && IsPeriodHead(opening, at))
                return end;
        return null;
    }

    private static bool IsPeriodHead(ReadOnlySpan<char> opening, int at)
    {
        var behind = opening[(at + 3)..Math.Min(opening.Length, at + 8)];
        return behind.Contains("时期", StringComparison.Ordinal) || behind.Contains("发展", StringComparison.Ordinal)
            || behind.Contains("主要", StringComparison.Ordinal) || behind.Contains('末') || behind.Contains("经济", StringComparison.Ordinal);
    }
}
