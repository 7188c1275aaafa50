using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures;

/// <summary>
/// Reads quantities written in Chinese numerals. Most Chinese numerals in a report are heads, slogans and names, so a quantity is
/// read only where its surroundings show that something is counted.
/// </summary>
internal sealed class ChineseQuantities(FigureWords words)
{
    private readonly UnitReader _units = new(words);

    /// <summary>The quantity at <paramref name="at"/>; null where the numeral counts nothing. <paramref name="end"/> is where to go on.</summary>
    public Quantity? Read(ReadOnlySpan<char> text, int at, Quantity? before, out int end)
    {
        end = at + 1;
        while (end < text.Length && CharKind.IsChineseDigit(text[end]))
            end++;
        var mark = at > 0 ? text[at - 1] : '\n';
        if (mark == '“' && QuotedMark(text, at, end, before) is { } milestone)
            return milestone;
        if (mark is '第' or '·' or '“' && !IsLivelihoodList(text, end) || CharKind.IsDigit(mark))
            return null;
        if (Fraction(text, at, end) is { } fraction)
        {
            end = fraction.End;
            return fraction;
        }

        if (NumeralReader.Chinese(text, at) is not { } number)
            return null;
        var unit = _units.Read(text, number.End, out var unitEnd);
        var listed = mark == '、' && before is { Chinese: true } near && near.End == at - 1 && unit == near.Unit;
        if (!listed && !(IsScaleOnly(text[at..end]) ? CountsByScale(text, at, number, unit, unitEnd) : Counts(text, at, number, unit, unitEnd)))
            return null;
        if (unit.Length == 0)
            unit = listed ? before!.Value.Unit : words.Money.AnyIn(text[Math.Max(0, at - 10)..at]) ? "元" : CountedBehind(text, number.End);
        end = Math.Max(end, unitEnd);
        return new Quantity(at, unitEnd, number.Value, null, unit, number.More, true);
    }

    /// <summary>突破“千亿”大关: a mark in quotes, told in the unit of its measure.</summary>
    private Quantity? QuotedMark(ReadOnlySpan<char> text, int at, int end, Quantity? before)
    {
        if (end >= text.Length || text[end] != '”' || words.BoundsBefore.MatchBefore(text, at - 1) == 0 || NumeralReader.Chinese(text, at) is not { Value: >= 10_000 } number)
            return null;
        var unit = before is { } near && at - near.End < 16 ? near.Unit : words.Money.AnyIn(text[Math.Max(0, at - 14)..at]) ? "元" : "";
        return new Quantity(at, end, number.Value, null, unit, false, true);
    }

    private string CountedBehind(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + 8); i++)
            if (words.Counted.Find(text, i) is { } noun)
                return Counting.UnitOf(noun);
        return "";
    }

    /// <summary>三分之一, 百分之五十, 一半, 翻一番, 七成.</summary>
    private static Quantity? Fraction(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[end..];
        if (rest.StartsWith("分之") && NumeralReader.Chinese(text, at) is { } below && end + 2 < text.Length
            && NumeralReader.Chinese(text, end + 2) is { } above)
        {
            return below.Value is 100 or 1000
                ? new Quantity(at, above.End, above.Value, null, below.Value == 100 ? "%" : "‰", false, true)
                : new Quantity(at, above.End, above.Value / below.Value, null, "1", false, true);
        }

        if (end == at + 1 && text[at] == '一' && rest.StartsWith("半") && !rest.StartsWith("半截"))
            return new Quantity(at, end + 1, 0.5m, null, "1", false, true);
        if (rest.StartsWith("番") && (text[..at].EndsWith("翻") || text[..at].EndsWith("翻了")) && NumeralReader.Chinese(text, at) is { } times)
            return new Quantity(at, end + 1, times.Value, null, "番", false, true);
        if (end == at + 1 && rest.StartsWith("成") && rest.Length > 1 && (CharKind.CutsClause(rest[1]) || rest[1] is '以' or '左' or '的' or '、')
            && NumeralReader.Chinese(text, at) is { Value: >= 1 and < 10 } tenths)
            return new Quantity(at, end + 1, tenths.Value, null, "成", false, true);
        return null;
    }

    private static bool IsScaleOnly(ReadOnlySpan<char> numeral) => numeral.IndexOfAnyExcept("十百千万亿") < 0 && numeral is not ['十'];

    /// <summary>万亿, 百亿: a quantity behind a bound or 达, with a unit or an end behind it; a size class (万亩方, 亿元以上项目) is none.</summary>
    private bool CountsByScale(ReadOnlySpan<char> text, int at, Numeral number, string unit, int unitEnd)
    {
        if (number.More)
            return unit.Length > 0;
        var bound = IsBound(text, at) || (at > 0 && text[at - 1] is '达' or '翻');
        var invested = text[..at].EndsWith("投资");
        if (!bound && !invested)
            return false;
        return unit.Length > 0 || unitEnd >= text.Length || CharKind.CutsClause(text[unitEnd]) || text[unitEnd] is '、'
            || CountedBehind(text, unitEnd).Length > 0;
    }

    /// <summary>A bound word before a scale; 签约亿元 has none.</summary>
    private bool IsBound(ReadOnlySpan<char> text, int at) =>
        words.BoundsBefore.MatchBefore(text, at) is var length and > 0 && (length > 1 || text[at - 1] is '超' or '近' or '逾' or '过' or '上');

    private bool Counts(ReadOnlySpan<char> text, int at, Numeral number, string unit, int unitEnd)
    {
        if (unit.Length == 0)
            return words.BoundsBefore.MatchBefore(text, at) > 0 && number.Value >= 100_000_000;
        if (number.Value < 2 || words.SlogansAfter.Match(text, unitEnd) > 0)
            return false;
        var next = unitEnd < text.Length ? text[unitEnd] : '\n';
        return unit switch
        {
            "年" => CountsYears(text, at, unitEnd),
            "次" => text[at] != '二' && next is not ('产' or '能' or '会' or '党') && !text[unitEnd..].StartsWith("全会") && !text[unitEnd..].StartsWith("全体")
                && !CharKind.IsChineseDigit(next) && !text[unitEnd..Math.Min(text.Length, unitEnd + 6)].Contains("全会", StringComparison.Ordinal) && !text[..at].EndsWith("届") && !text[..at].EndsWith("历"),
            "届" => text[at] == '两',
            "元" or "亩" or "吨" or "公里" or "倍" => number.Value >= 100 || (unit == "倍" && number.Value >= 2),
            "件" => IsLivelihoodList(text, unitEnd - 1) || ClosesList(text, at),
            "人" or "名" or "户" => ClosesList(text, at) && number.Value > 3,
            "支" => true,
            _ => words.ChineseUnits.Contains(unit) || unit == "个" ? (ClosesList(text, at) || EndsCount(text, at, next)) && !IsQuoted(text, at) && !CharKind.IsChineseDigit(next) : words.BoundsBefore.MatchBefore(text, at) > 1,
        };
    }

    /// <summary>连续六年, 近七年最高, 提前三年, 三年内; not 五年来, 三年行动, 过去五年.</summary>
    private static bool CountsYears(ReadOnlySpan<char> text, int at, int unitEnd)
    {
        var before = text[Math.Max(0, at - 3)..at];
        var behind = text[unitEnd..Math.Min(text.Length, unitEnd + 2)];
        return before.EndsWith("连续") || before.EndsWith("提前") || before.EndsWith("历时")
            || (behind.StartsWith("内") && !before.EndsWith("今后")) || (before.EndsWith("近") && behind.StartsWith("最"));
    }

    /// <summary>“十件民生实事”: the yearly list of practical matters is counted though it stands in quotes.</summary>
    private static bool IsLivelihoodList(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] == '件' && text[end..Math.Min(text.Length, end + 8)].Contains("实事", StringComparison.Ordinal);

    /// <summary>A、B两个…: the numeral sums up a list that stands before it.</summary>
    private static bool ClosesList(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] == '、')
            return false;
        if (text[at] == '两' && text[Math.Max(0, at - 10)..at].IndexOfAny('和', '与') >= 0)
            return true;
        for (var i = at - 1; i >= 0 && i > at - 14 && !CharKind.CutsClause(text[i]); i--)
            if (text[i] == '、')
                return true;
        return text[at - 1] == '等';
    }

    /// <summary>新建幼儿园两所， : the numeral closes a clause that builds or opens something.</summary>
    private bool EndsCount(ReadOnlySpan<char> text, int at, char next)
    {
        if (!CharKind.CutsClause(next) && next != '、')
            return false;
        for (var i = at - 2; i >= 0 && i > at - 16 && !CharKind.CutsClause(text[i]); i--)
            if (words.MeasureKeeps.Match(text, i) > 1)
                return true;
        return false;
    }

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
}
