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

    private static string Digits(decimal value) => Math.Round(value, Math.Abs(value) < 10 ? 3 : 2).ToString("0.####", CultureInfo.InvariantCulture);
}
