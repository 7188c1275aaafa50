using System.Globalization;

namespace Luoshi.Checking.Arithmetic;

/// <summary>Numbers as a person writes them: 万 and 亿 folded in, no more than four digits behind the point.</summary>
internal static class Plain
{
    public static string Of(decimal value, string unit)
    {
        var size = Math.Abs(value);
        return size switch
        {
            >= 100_000_000 => Digits(value / 100_000_000) + "亿" + unit,
            >= 100_000 => Digits(value / 10_000) + "万" + unit,
            _ => Digits(value) + unit,
        };
    }

    /// <summary>With 亿 and 万 as reports print them and no digit lost: 25370000000 is 253.7亿, 200000 is 20万, and 16534 stays as it is.</summary>
    public static string Folded(decimal value)
    {
        var size = Math.Abs(value);
        return size switch
        {
            >= 100_000_000 => Exact(value / 100_000_000) + "亿",
            >= 1_000_000 => Exact(value / 10_000) + "万",
            >= 10_000 when size % 1000 == 0 => Exact(value / 10_000) + "万",
            _ => Exact(value),
        };
    }

    private static string Exact(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);

    private static string Digits(decimal value) => Math.Round(value, Math.Abs(value) < 10 ? 3 : 2).ToString("0.####", CultureInfo.InvariantCulture);
}
