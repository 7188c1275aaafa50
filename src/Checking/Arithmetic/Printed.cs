using Luoshi.Vocabulary;

namespace Luoshi.Checking.Arithmetic;

/// <summary>What a figure's digits as printed allow it to be.</summary>
internal static class Printed
{
    /// <summary>The whole units in which things and persons are counted are not rounded unless a scale or a bound says so.</summary>
    private static readonly HashSet<string> Measured =
        ["元", "美元", "%", "个百分点", "亩", "公里", "米", "平方米", "平方公里", "立方米", "吨", "公斤", "斤", "千瓦", "千瓦时", "倍", "公顷", "岁", "微克/立方米"];

    /// <summary>
    /// Half a step of the last digit to either side; a count without scale (85座) stands for itself alone. A bound opens one side, about (左右, 近)
    /// opens both by a tenth.
    /// </summary>
    public static Interval Of(Figure figure, ReadOnlySpan<char> words)
    {
        var (low, high) = Exactly(figure, words);
        return figure.Bound switch
        {
            Bound.Min => new(low, Interval.Endless),
            Bound.Max => new(-Interval.Endless, high),
            Bound.About => new(low - Math.Abs(low) / 10, high + Math.Abs(high) / 10),
            _ => new(low, high),
        };
    }

    /// <summary>The same without regard to a bound: 提高到80%以上 names 80%.</summary>
    public static Interval Exactly(Figure figure, ReadOnlySpan<char> words)
    {
        var half = HalfStep(figure, words);
        return new(figure.Value - half, (figure.Value2 ?? figure.Value) + half);
    }

    /// <summary>The printed number before its scale: digits, and how many of them stand behind the point.</summary>
    private static decimal HalfStep(Figure figure, ReadOnlySpan<char> words)
    {
        var decimals = Decimals(words, out var number);
        if (number is not { } printed || printed == 0) return 0;
        var scale = Math.Abs(figure.Value / printed);
        if (scale == 1 && decimals == 0 && !Measured.Contains(figure.Unit)) return 0;
        return scale * Power(decimals) / 2;
    }

    private static decimal Power(int decimals)
    {
        var step = 1m;
        for (var i = 0; i < decimals; i++) step /= 10;
        return step;
    }

    private static int Decimals(ReadOnlySpan<char> words, out decimal? number)
    {
        Span<char> digits = stackalloc char[32];
        var (length, point) = (0, -1);
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c) && length < 28) digits[length++] = c;
            else if (c == '.' && point < 0 && length > 0) { point = length; digits[length++] = c; }
            else if (length > 0 && !char.IsWhiteSpace(c) && c != ',') break;
        }

        number = length > 0 && decimal.TryParse(digits[..length], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
        return point < 0 ? 0 : length - point - 1;
    }
}
