using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>
/// Tells whether a numeral in characters counts something. Most in a report are heads, slogans and names, so one counts only where
/// its surroundings say so: it sums up a list, goes on with one, stands behind a verb of making or winning, opens its clause as the
/// subject, or is too big for a slogan.
/// </summary>
internal sealed class ChineseCounts(FigureWords words)
{
    /// <summary>From here on a number written in full is an amount.</summary>
    private const int Big = 100;
    private const int FarthestListed = 14;
    private const int FarthestVerb = 16;
    private const int FarthestBefore = 24;
    private const int FarthestNoun = 8;

    public bool Counts(ReadOnlySpan<char> text, int at, Numeral number, string unit, int unitEnd, Quantity? before)
    {
        if (IsScaleOnly(text, at))
            return number.More ? unit.Length > 0 : CountsByScale(text, at, unit, unitEnd);
        if (unit.Length == 0)
            return words.BoundsBefore.MatchBefore(text, at) > 0 && number.Value >= 100_000_000;
        if (IsLivelihoodList(text, unitEnd - 1))
            return number.Value > 1;
        if (words.SlogansAfter.Match(text, unitEnd) > 0 || CharKind.IsChineseDigit(At(text, unitEnd)))
            return false;
        return number.Value > 1 ? CountsMany(text, at, number, unit, unitEnd, before) : CountsOne(text, at, unit, unitEnd, before);
    }

    private bool CountsMany(ReadOnlySpan<char> text, int at, Numeral number, string unit, int unitEnd, Quantity? before) => unit switch
    {
        "年" => CountsYears(text, at, unitEnd),
        "次" => CountsTimes(text, at, unitEnd),
        "届" => text[at] == '两' || FollowsVerb(text, at, unit, unitEnd),
        "倍" or "支" => true,
        _ when unit != "个" && !words.ChineseUnits.Contains(unit) => words.BoundsBefore.MatchBefore(text, at) > 1,
        _ when number.Value >= Big => true,
        _ when IsQuoted(text, at) => false,
        _ => GoesOn(text, at, before) || FollowsVerb(text, at, unit, unitEnd) || ClosesList(text, at)
            || EndsCount(text, at, unitEnd) || OpensClause(text, at, unit, unitEnd),
    };

    /// <summary>一 is a manner of speaking (一个又一个, 一支队伍) but where things of a kind are made or counted one after another.</summary>
    private bool CountsOne(ReadOnlySpan<char> text, int at, string unit, int unitEnd, Quantity? before) =>
        !IsQuoted(text, at) && (words.ThingUnits.Contains(unit) && FollowsVerb(text, at, unit, unitEnd)
            || (unit == "个" || words.ThingUnits.Contains(unit)) && GoesOn(text, at, before));

    /// <summary>Scales without a digit: 百, 万亿.</summary>
    private static bool IsScaleOnly(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (CharKind.IsChineseDigit(At(text, end)))
            end++;
        var numeral = text[at..end];
        return numeral.IndexOfAnyExcept("十百千万亿") < 0 && numeral is not ['十'];
    }

    /// <summary>万亿, 百亿: a quantity behind a bound or 达, with a unit or an end behind it; a size class (万亩方, 亿元以上项目) is none.</summary>
    private bool CountsByScale(ReadOnlySpan<char> text, int at, string unit, int unitEnd)
    {
        var bound = IsBound(text, at) || (at > 0 && text[at - 1] is '达' or '翻');
        if (!bound && !text[..at].EndsWith("投资"))
            return false;
        return unit.Length > 0 || unitEnd >= text.Length || CharKind.CutsClause(text[unitEnd]) || text[unitEnd] is '、' || CountsNoun(text, unitEnd);
    }

    /// <summary>A bound word before a scale; 签约亿元 has none.</summary>
    private bool IsBound(ReadOnlySpan<char> text, int at) =>
        words.BoundsBefore.MatchBefore(text, at) is var length and > 0 && (length > 1 || text[at - 1] is '超' or '近' or '逾' or '过' or '上');

    private bool CountsNoun(ReadOnlySpan<char> text, int at) => words.Counted.AnyIn(text[at..Math.Min(text.Length, at + FarthestNoun)]);

    /// <summary>连续六年, 近七年最高, 提前三年, 三年内; not 五年来, 三年行动, 过去五年.</summary>
    private static bool CountsYears(ReadOnlySpan<char> text, int at, int unitEnd)
    {
        var before = text[Math.Max(0, at - 3)..at];
        var behind = text[unitEnd..Math.Min(text.Length, unitEnd + 2)];
        return before.EndsWith("连续") || before.EndsWith("提前") || before.EndsWith("历时")
            || (behind.StartsWith("内") && !before.EndsWith("今后")) || (before.EndsWith("近") && behind.StartsWith("最"));
    }

    /// <summary>连续两次; not 二次产业, 十届五次全会.</summary>
    private static bool CountsTimes(ReadOnlySpan<char> text, int at, int unitEnd)
    {
        var behind = text[unitEnd..Math.Min(text.Length, unitEnd + 6)];
        var before = text[..at];
        return text[at] != '二' && At(text, unitEnd) is not ('产' or '能' or '会' or '党') && !CharKind.IsChineseDigit(At(text, unitEnd))
            && !behind.StartsWith("全体") && !behind.Contains("全会", StringComparison.Ordinal) && !before.EndsWith("届") && !before.EndsWith("历");
    }

    /// <summary>“十件民生实事”: the yearly list of practical matters is counted though it stands in quotes.</summary>
    public static bool IsLivelihoodList(ReadOnlySpan<char> text, int end) =>
        At(text, end) == '件' && text[end..Math.Min(text.Length, end + 8)].Contains("实事", StringComparison.Ordinal);

    /// <summary>A、B两个…: the numeral sums up a list that stands before it.</summary>
    private static bool ClosesList(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] == '、')
            return false;
        if (text[at] == '两' && text[Math.Max(0, at - 10)..at].IndexOfAny('和', '与') >= 0)
            return true;
        for (var i = at - 1; i >= 0 && i > at - FarthestListed && !CharKind.CutsClause(text[i]); i--)
            if (text[i] == '、')
                return true;
        return text[at - 1] == '等';
    }

    /// <summary>新建幼儿园两所， : the numeral closes a clause that builds or opens something.</summary>
    private bool EndsCount(ReadOnlySpan<char> text, int at, int unitEnd)
    {
        if (!CharKind.CutsClause(At(text, unitEnd)) && At(text, unitEnd) != '、')
            return false;
        for (var i = at - 2; i >= 0 && i > at - FarthestVerb && !CharKind.CutsClause(text[i]); i--)
            if (words.MeasureKeeps.Match(text, i) > 1)
                return true;
        return false;
    }

    /// <summary>新建三座水厂, 荣获两项奖励: a verb of making before a thing, or one of winning before anything.</summary>
    private bool FollowsVerb(ReadOnlySpan<char> text, int at, string unit, int unitEnd)
    {
        if (!CharKind.IsHan(At(text, unitEnd)))
            return false;
        var verb = at > 0 && text[at - 1] == '了' ? at - 1 : at;
        return words.WinningVerbs.MatchBefore(text, verb) > 0
            || (words.MakingVerbs.MatchBefore(text, verb) > 0 && (unit is "个" or "届" || words.ThingUnits.Contains(unit)));
    }

    /// <summary>…四条精品大街、六条绿色大道: the next of a list of counts.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, Quantity? before) =>
        before is { Chinese: true } near && at - near.End is > 1 and < FarthestBefore && text[at - 1] is '、' or '和' or '及' or '，'
        && text[near.End..at].IndexOfAny("。；：“") < 0;

    /// <summary>两家企业上市, 全县十二个村通了班车: the numeral opens its clause and counts its subject.</summary>
    private bool OpensClause(ReadOnlySpan<char> text, int at, string unit, int unitEnd)
    {
        var start = at - words.MeasureLeads.MatchBefore(text, at);
        if (start > 0 && !CharKind.CutsClause(text[start - 1]))
            return false;
        return CharKind.IsHan(At(text, unitEnd)) && (words.SubjectUnits.Contains(unit) || IsPlace(text, unitEnd) || words.Counted.Match(text, unitEnd) > 0);
    }

    private bool IsPlace(ReadOnlySpan<char> text, int at) =>
        words.PlaceUnits.Match(text, at) is var place and > 0 && words.NoUnits.Match(text, at) <= place;

    private static bool IsQuoted(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 20 && text[i] != '\n'; i--)
        {
            if (text[i] == '”')
                return false;
            if (text[i] == '“')
                return true;
        }

        return false;
    }

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\n';
}
