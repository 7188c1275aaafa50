using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>Reads Arabic and Chinese numerals with their scale (万, 亿) out of mended text.</summary>
internal static class NumeralReader
{
    /// <summary>More digits than this are a code, not a number.</summary>
    public const int MostDigits = 15;

    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>An Arabic number at <paramref name="at"/>, thousands separators and decimals included, without scale.</summary>
    public static int Digits(ReadOnlySpan<char> text, int at, out decimal value)
    {
        var end = at;
        decimal whole = 0;
        var digits = 0;
        while (end < text.Length && (CharKind.IsDigit(text[end]) || Separates(text, end)))
        {
            if (text[end] != ',' && ++digits <= MostDigits)
                whole = whole * 10 + (text[end] - '0');
            end++;
        }

        if (end + 1 < text.Length && text[end] == '.' && CharKind.IsDigit(text[end + 1]))
            end = Decimals(text, end + 1, ref whole, ref digits);
        value = digits > MostDigits ? -1 : whole;
        return end;
    }

    private static int Decimals(ReadOnlySpan<char> text, int at, ref decimal value, ref int digits)
    {
        var unit = 0.1m;
        while (at < text.Length && CharKind.IsDigit(text[at]))
        {
            if (++digits <= MostDigits)
                value += (text[at] - '0') * unit;
            unit /= 10;
            at++;
        }

        return at;
    }

    private static bool Separates(ReadOnlySpan<char> text, int at) =>
        text[at] == ',' && at + 3 < text.Length && CharKind.IsDigit(text[at + 1]) && CharKind.IsDigit(text[at + 2]) && CharKind.IsDigit(text[at + 3]);

    /// <summary>Scale and 余 or 多 behind a number that ends at <paramref name="end"/>.</summary>
    public static Numeral Scaled(ReadOnlySpan<char> text, int end, decimal value) => Scaled(text, end, value, decimal.MaxValue);

    /// <summary>As above; what has the scale <paramref name="below"/> or a higher one has no second part.</summary>
    private static Numeral Scaled(ReadOnlySpan<char> text, int end, decimal value, decimal below)
    {
        var more = Takes(text, ref end);
        var scale = Scale(text, ref end, 1);
        more |= Takes(text, ref end);
        if (more)
            scale = Scale(text, ref end, scale);
        var folded = Fold(value, scale);
        return !more && scale >= 10_000 && scale < below && LowerPart(text, end, scale) is { Value: > 0 } rest
            ? new Numeral(rest.End, folded + rest.Value, scale, rest.More)
            : new Numeral(end, folded, scale, more);
    }

    /// <summary>The second part of a number spoken in two: 1亿3千多万, 2万5千.</summary>
    private static Numeral? LowerPart(ReadOnlySpan<char> text, int at, decimal scale)
    {
        if (at >= text.Length || !CharKind.IsDigit(text[at]))
            return null;
        var end = Digits(text, at, out var value);
        var rest = Scaled(text, end, value, scale);
        return rest.Scale > 1 && rest.Scale < scale && rest.Value < scale ? rest : null;
    }

    /// <summary>A number with its scale folded in; -1 where no decimal holds it, so that it is told as a code.</summary>
    public static decimal Fold(decimal value, decimal scale) => value > Largest / scale ? -1 : value * scale;

    private static bool Takes(ReadOnlySpan<char> text, ref int end)
    {
        if (end >= text.Length || text[end] is not ('余' or '多' or '几'))
            return false;
        if (text[end] == '余' && text[end..].StartsWith("余额") || text[end] == '多' && text[end..].StartsWith("多元"))
            return false;
        end++;
        return true;
    }

    private static decimal Scale(ReadOnlySpan<char> text, ref int end, decimal scale)
    {
        while (end < text.Length && scale < 1_000_000_000_000m && ScaleOf(text, end) is var factor and > 1)
        {
            scale *= factor;
            end++;
        }

        return scale;
    }

    private static decimal ScaleOf(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '万' => 10_000,
        '亿' => 100_000_000,
        '千' when !Next(text, at, "瓦伏米克升卡") => 1_000,
        '百' when !Next(text, at, "分帕") => 100,
        '十' => 10,
        _ => 1,
    };

    private static bool Next(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> any) => at + 1 < text.Length && any.Contains(text[at + 1]);

    /// <summary>A Chinese numeral at <paramref name="at"/> (三, 两万亿, 十八, 百亿); null where the characters make no number.</summary>
    public static Numeral? Chinese(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        decimal total = 0, section = 0, digit = -1;
        while (end < text.Length && CharKind.IsChineseDigit(text[end]))
        {
            if (!Step(text[end], ref total, ref section, ref digit))
                return null;
            end++;
        }

        var value = total + section + Math.Max(digit, 0);
        if (end == at || value == 0)
            return null;
        var more = Takes(text, ref end);
        if (more)
        {
            var scale = Scale(text, ref end, 1);
            value = Fold(value, scale);
        }

        return value < 0 ? null : new Numeral(end, value, 1, more);
    }

    private static bool Step(char c, ref decimal total, ref decimal section, ref decimal digit)
    {
        var one = c == '两' ? 2 : "〇一二三四五六七八九".IndexOf(c == '零' ? '〇' : c);
        if (one >= 0)
        {
            if (digit > 0)
                return false;
            digit = one;
            return true;
        }

        if (c is '十' or '百' or '千')
        {
            section += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
            digit = -1;
            return true;
        }

        var below = section + Math.Max(digit, 0);
        if (c == '万' && total >= 100_000_000m)
            total += below * 10_000m;
        else
            total = (total + (total + below == 0 ? 1 : below)) * (c == '万' ? 10_000m : 100_000_000m);
        section = 0;
        digit = -1;
        return total < 1_000_000_000_000_000_000m;
    }
}
