using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>Reads quantities written in Chinese numerals: the number with its unit, where <see cref="ChineseCounts"/> says that it counts.</summary>
internal sealed class ChineseQuantities(FigureWords words)
{
    private const int FarthestMark = 40;
    private const int FarthestFrom = 8;

    private readonly UnitReader _units = new(words);
    private readonly ChineseFractions _fractions = new(words);
    private readonly BareUnit _bare = new(words);
    private readonly ChineseCounts _counts = new(words);

    /// <summary>The quantity at <paramref name="at"/>; null where the numeral counts nothing. <paramref name="end"/> is where to go on.</summary>
    public Quantity? Read(ReadOnlySpan<char> text, int at, Quantity? before, out int end)
    {
        end = at + 1;
        while (end < text.Length && CharKind.IsChineseDigit(text[end]))
            end++;
        var read = ReadNumeral(text, at, end, before);
        end = Math.Max(end, read?.End ?? end);
        return read;
    }

    private Quantity? ReadNumeral(ReadOnlySpan<char> text, int at, int end, Quantity? before)
    {
        var mark = at > 0 ? text[at - 1] : '\n';
        if (mark == '“' && QuotedMark(text, at, end, before) is { } milestone)
            return milestone;
        if (mark is '第' or '·' or '“' && !ChineseCounts.IsLivelihoodList(text, end) || CharKind.IsDigit(mark))
            return null;
        if (_fractions.Read(text, at, end) is { } fraction)
            return fraction;
        if (NumeralReader.Chinese(text, at) is not { } number)
            return null;
        return Range(text, at, number) ?? Counted(text, at, number, before);
    }

    private Quantity? Counted(ReadOnlySpan<char> text, int at, Numeral number, Quantity? before)
    {
        var unit = _units.Read(text, number.End, out var end);
        var listed = at > 0 && text[at - 1] == '、' && before is { Chinese: true } near && near.End == at - 1 && unit == near.Unit;
        if (!listed && !_counts.Counts(text, at, number, unit, end, before))
            return null;
        if (unit.Length == 0)
            unit = listed ? before!.Value.Unit : _bare.Of(text, at, number.End, number.Value, before);
        return unit.Length > 0 ? new Quantity(at, end, number.Value, null, unit, number.More, true) : null;
    }

    /// <summary>三至五家: one quantity with two ends; 由三到五 tells two values.</summary>
    private Quantity? Range(ReadOnlySpan<char> text, int at, Numeral low)
    {
        if (low.End + 1 >= text.Length || text[low.End] is not ('至' or '到') || NumeralReader.Chinese(text, low.End + 1) is not { } high)
            return null;
        var unit = _units.Read(text, high.End, out var end);
        var counts = unit is "个" or "天" or "个月" || words.ChineseUnits.Contains(unit);
        var from = text[Math.Max(0, at - FarthestFrom)..at].IndexOfAny('由', '从') >= 0;
        return counts && !from && low.Value < high.Value ? new Quantity(at, end, low.Value, high.Value, unit, high.More, true) : null;
    }

    /// <summary>突破“千亿”大关: a mark in quotes, told in the unit of its measure.</summary>
    private Quantity? QuotedMark(ReadOnlySpan<char> text, int at, int end, Quantity? before)
    {
        if (end >= text.Length || text[end] != '”' || words.BoundsBefore.MatchBefore(text, at - 1) == 0 || NumeralReader.Chinese(text, at) is not { Value: >= 10_000 } number)
            return null;
        var unit = words.Money.AnyIn(text[Math.Max(0, at - FarthestMark)..at]) ? "元" : before is { } near && at - near.End < FarthestMark ? near.Unit : "";
        return unit.Length == 0 ? null : new Quantity(at, end, number.Value, null, unit, false, true);
    }
}
