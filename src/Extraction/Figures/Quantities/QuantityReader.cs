using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>Reads a quantity written in Arabic digits: number, range or fraction, scale, unit.</summary>
internal sealed class QuantityReader(FigureWords words)
{
    /// <summary>Longer chains of numbers and colons are no shares.</summary>
    private const int MostShares = 5;

    private readonly UnitReader _units = new(words);
    private readonly BareUnit _bare = new(words);

    /// <summary>The quantity at <paramref name="at"/>, where a digit stands; null where the digits tell no amount.</summary>
    public Quantity? Read(ReadOnlySpan<char> text, int at, Quantity? before)
    {
        var end = NumeralReader.Digits(text, at, out var value);
        if (value < 0)
            return null;
        if (IsShareOfMany(text, at, end))
            return new Quantity(at, end, value, null, "%", false, false);
        if (Fraction(text, at, end, value) is { } fraction)
            return fraction;
        var first = NumeralReader.Scaled(text, end, value);
        if (first.Value < 0)
            return null;
        var unit = _units.Read(text, first.End, out var unitEnd);
        if (Range(text, at, first, unit, unitEnd) is { } range)
            return range;
        var start = IsNegative(text, at, unit) ? at - 1 : at;
        if (unit.Length > 0)
            return new Quantity(start, unitEnd, start < at ? -first.Value : first.Value, null, unit, first.More, false);
        return Bare(text, start, first, before);
    }

    private static bool IsNegative(ReadOnlySpan<char> text, int at, string unit) =>
        at > 1 && text[at - 1] == '-' && unit is "%" or "‰" && !CharKind.IsDigit(text[at - 2]) && text[at - 2] is not ('%' or '-');

    /// <summary>23.4:39.7:36.9: the shares of three sectors.</summary>
    private static bool IsShareOfMany(ReadOnlySpan<char> text, int at, int end)
    {
        var parts = 0;
        while (at > 1 && text[at - 1] == ':' && CharKind.IsDigit(text[at - 2]) && ++parts <= MostShares)
            for (at--; at > 0 && (CharKind.IsDigit(text[at - 1]) || text[at - 1] == '.');)
                at--;
        parts = 0;
        while (at < text.Length && CharKind.IsDigit(text[at]) && parts <= MostShares)
        {
            at = NumeralReader.Digits(text, at, out _);
            parts++;
            if (at + 1 >= text.Length || text[at] != ':')
                break;
            at++;
        }

        return parts is >= 3 and <= MostShares && at >= end;
    }

    /// <summary>1/4, and a ratio to one (1.81:1); the unit of both is "1".</summary>
    private static Quantity? Fraction(ReadOnlySpan<char> text, int at, int end, decimal value)
    {
        if (end + 1 >= text.Length || text[end] is not ('/' or ':') || !CharKind.IsDigit(text[end + 1]))
            return null;
        var after = NumeralReader.Digits(text, end + 1, out var below);
        if (below <= 0 || (after < text.Length && text[after] is '/' or '-' or ':' or '年' or '月'))
            return null;
        var fits = text[end] == ':' ? below == 1 : value < below;
        return fits ? new Quantity(at, after, value / below, null, "1", false, false) : null;
    }

    private Quantity? Range(ReadOnlySpan<char> text, int at, Numeral first, string unit, int unitEnd)
    {
        var middle = unit.Length > 0 ? unitEnd : first.End;
        if (middle + 1 >= text.Length || text[middle] is not ('-' or '—' or '～' or '至' or '到') || !CharKind.IsDigit(text[middle + 1]))
            return null;
        if (text[middle] is '至' or '到' && FollowsFrom(text, at))
            return null;
        var end = NumeralReader.Digits(text, middle + 1, out var value);
        if (value < 0)
            return null;
        var second = NumeralReader.Scaled(text, end, value);
        var own = _units.Read(text, second.End, out var ownEnd);
        if (own.Length == 0 || (unit.Length > 0 && unit != own))
            return null;
        if (second.Value < 0)
            return null;
        var low = first.Scale == 1 && unit.Length == 0 ? NumeralReader.Fold(first.Value, second.Scale) : first.Value;
        return low < second.Value ? new Quantity(at, ownEnd, low, second.Value, own, second.More, false) : null;
    }

    /// <summary>由2万到5万 tells two values, not a range.</summary>
    private static bool FollowsFrom(ReadOnlySpan<char> text, int at) =>
        text[Math.Max(0, at - 8)..at].IndexOfAny('由', '从') >= 0;

    /// <summary>A number without a classifier takes its unit from its surroundings; without any it is an index or none.</summary>
    private Quantity? Bare(ReadOnlySpan<char> text, int start, Numeral number, Quantity? before)
    {
        var unit = _bare.Of(text, start, number.End, number.Scale, before);
        var isIndex = number is { Scale: 1, More: false } && number.End < text.Length && CharKind.CutsClause(text[number.End]) && text[start..number.End].Contains('.');
        return unit.Length > 0 || isIndex ? new Quantity(start, number.End, number.Value, null, unit, number.More, false) : null;
    }
}
