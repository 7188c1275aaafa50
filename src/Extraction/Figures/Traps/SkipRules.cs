using Luoshi.Extraction.Figures.Quantities;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Traps;

/// <summary>Tells digits that are no quantity: dates, ordinals, names, ratings, clock times, codes.</summary>
internal sealed class SkipRules(FigureWords words)
{
    private const int LongestList = 12;
    private const int ShortSlogan = 8;
    private const int LongestRing = 9;

    private readonly DateRule _dates = new(words);

    /// <summary>The stretch around the digits at <paramref name="at"/> that is no figure, with the reason; null where they may be one.</summary>
    public Trap? Read(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && CharKind.IsDigit(text[end]))
            end++;
        return Ordinal(text, at, end) ?? Bracketed(text, at, end) ?? _dates.Read(text, at, end) ?? Formula(text, at, end) ?? Quoted(text, at, end)
            ?? Lettered(text, at, end) ?? Rating(text, at) ?? Named(text, at, end);
    }

    private Trap? Ordinal(ReadOnlySpan<char> text, int at, int end)
    {
        if (at > 0 && text[at - 1] == '前' && At(text, end) is '位' or '名' or '强' or '列')
            return new Trap(at - 1, end + 1, SkipReason.Ordinal);
        if (at == 0 || text[at - 1] != '第')
            return null;
        var length = words.Units.Match(text, end);
        return new Trap(at - 1, end + (length == 1 ? 1 : 0), SkipReason.Ordinal);
    }

    /// <summary>（7）, [3]: the number of a point or a note.</summary>
    private static Trap? Bracketed(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && end < text.Length && text[at - 1] is '（' or '[' or '〔' or '【' && text[end] is '）' or ']' or '〕' or '】' && end - at <= 3
            ? new Trap(at, end, SkipReason.Section)
            : null;

    /// <summary>10+1, 1+10+X+N, 17+1: numbers and letters joined by plus signs are a name.</summary>
    private static Trap? Formula(ReadOnlySpan<char> text, int at, int end)
    {
        var start = at;
        while (start > 1 && text[start - 1] == '+' && IsTerm(text[start - 2]))
            start -= 2;
        var stop = end;
        while (stop + 1 < text.Length && text[stop] == '+' && IsTerm(text[stop + 1]))
        {
            stop += 2;
            while (stop < text.Length && IsTerm(text[stop]))
                stop++;
        }

        return start < at || stop > end ? new Trap(start, stop, SkipReason.Name) : null;

        static bool IsTerm(char c) => CharKind.IsDigit(c) || CharKind.IsLatin(c);
    }

    /// <summary>Digits that fill a pair of quotes, or open a short one with 个, are a slogan: “14561”, “7个专项行动”.</summary>
    private static Trap? Quoted(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && text[at - 1] == '“' && At(text, end) == '个' && text[end..Math.Min(text.Length, end + ShortSlogan)].Contains('”')
            ? new Trap(at, end, SkipReason.Name)
            : FillsQuotes(text, at, end);

    private static Trap? FillsQuotes(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && end < text.Length && text[at - 1] is '“' or '‘' && text[end] is '”' or '’' or '·' or '、' && (text[end] != '、' || IsQuotedList(text, end))
            ? new Trap(at, end, SkipReason.Name)
            : null;

    private static bool IsQuotedList(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (CharKind.IsDigit(text[at]) || text[at] == '、'))
            at++;
        return at < text.Length && text[at] == '”';
    }

    /// <summary>A Latin letter before the digits makes a name (G219, PM2.5); one behind does where it is no unit (5G, 4A级).</summary>
    private Trap? Lettered(ReadOnlySpan<char> text, int at, int end)
    {
        if (at > 0 && (CharKind.IsLatin(text[at - 1]) || (text[at - 1] == '-' && at > 1 && CharKind.IsLatin(text[at - 2]))))
        {
            var start = at - 1;
            while (start > 0 && (CharKind.IsLatin(text[start - 1]) || CharKind.IsDigit(text[start - 1])))
                start--;
            return new Trap(start, LetteredEnd(text, end), SkipReason.Name);
        }

        if (end >= text.Length || !CharKind.IsLatin(text[end]) || words.Units.Match(text, end) is var unit and > 0 && !CharKind.IsLatin(At(text, end + unit)) && !IsGrade(text, end))
            return null;
        var stop = LetteredEnd(text, end);
        if (IsGrade(text, end))
            return new Trap(at, stop + (At(text, stop) == '级' ? 1 : 0), SkipReason.Rating);
        return new Trap(at, stop, SkipReason.Name);
    }

    private static bool IsGrade(ReadOnlySpan<char> text, int at) => text[at] == 'A' && !CharKind.IsLatin(At(text, at + 1)) || text[at..].StartsWith("AAAA");

    private static int LetteredEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && (CharKind.IsLatin(text[end]) || CharKind.IsDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && (CharKind.IsDigit(text[end + 1]) || CharKind.IsLatin(text[end + 1])))))
            end++;
        return end;
    }

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    /// <summary>220千伏变电站, 5星级, 15分钟生活圈, 2×35万千瓦: a size or grade that is part of a name.</summary>
    private Trap? Rating(ReadOnlySpan<char> text, int at)
    {
        var number = NumeralReader.Digits(text, at, out var value);
        if (At(text, number) == '×' && CharKind.IsDigit(At(text, number + 1)))
            return new Trap(at, UnitEnd(text, NumeralReader.Digits(text, number + 1, out _)), SkipReason.Rating);
        var end = NumeralReader.Scaled(text, number, Math.Max(value, 0)).End;
        if (words.RatingUnits.Match(text, end) is var rating and > 0 && words.Units.Match(text, end) <= rating)
            return new Trap(at, end + rating, text[end] is '版' or '型' or '代' ? SkipReason.Name : SkipReason.Rating);
        var unit = words.Units.Match(text, end);
        if (unit == 0)
            return null;
        if (text[end..].StartsWith("个方面") && text[(end + 3)..Math.Min(text.Length, end + 8)].Contains("工作", StringComparison.Ordinal))
            return new Trap(at, end + unit, SkipReason.Section);
        return IsRing(text, end, unit) || At(text, end + unit) == '级' ? new Trap(at, end + unit, SkipReason.Rating) : null;
    }

    /// <summary>15分钟便民生活圈, 500公里耐力赛.</summary>
    private bool IsRing(ReadOnlySpan<char> text, int end, int unit)
    {
        if (!words.RingUnits.Contains(text.Slice(end, unit)))
            return false;
        if (words.RingAfter.Match(text, end + unit) > 0)
            return true;
        var behind = text[(end + unit)..Math.Min(text.Length, end + unit + LongestRing)];
        return behind.IndexOf('圈') is var ring and > 0 && behind[..ring].IndexOfAny("，。、；”") < 0;
    }

    private int UnitEnd(ReadOnlySpan<char> text, int number)
    {
        var end = NumeralReader.Scaled(text, number, 1).End;
        return end + words.Units.Match(text, end);
    }

    /// <summary>12345热线, 世界500强, 2号线, 108国道, and the members of a list that ends so (6、7、8号线).</summary>
    private Trap? Named(ReadOnlySpan<char> text, int at, int end)
    {
        if (NameBehind(text, end) is var name and > 0)
            return new Trap(at, text[end] == '号' ? end + name : end, SkipReason.Name);
        if (At(text, end) == '强' && !(At(text, end + 1) is '化' or '度' or '势' or '调'))
            return new Trap(at, end + 1, SkipReason.Name);
        if (!IsNumberList(text, end, out var stop) || NameBehind(text, stop) == 0)
            return null;
        return new Trap(at, end, SkipReason.Name);
    }

    private int NameBehind(ReadOnlySpan<char> text, int end) => words.NameAfter.Match(text, end);

    private static bool IsNumberList(ReadOnlySpan<char> text, int end, out int stop)
    {
        stop = end;
        var numbers = 0;
        while (numbers++ < LongestList && At(text, stop) is '、' or '和' or '至' or '-' && CharKind.IsDigit(At(text, stop + 1)))
        {
            stop++;
            while (CharKind.IsDigit(At(text, stop)))
                stop++;
        }

        return stop > end;
    }
}
