using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Plans;

/// <summary>A number as people write it, with 万 or 亿 and its unit as far as they write them: <c>12</c>, <c>12万</c>, <c>12万头</c>.</summary>
/// <param name="Value">Scale folded in.</param>
/// <param name="Unit">Empty where none was written.</param>
/// <param name="IsScaled">Whether 万 or 亿 was written.</param>
public sealed partial record SaidAmount(decimal Value, string Unit, bool IsScaled)
{
    // Far beyond any figure of a country, and far from what decimals can hold.
    private const decimal Most = 1_000_000_000_000_000m;
    private const int Digits = 20;

    public bool IsTooLarge => Math.Abs(Value) > Most;

    /// <summary>Null where it is no number.</summary>
    public static SaidAmount? Parse(string text)
    {
        if (Written().Match(text.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal)) is not { Success: true } match) return null;
        var (number, scale, unit) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        var factor = scale switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
        var value = number.Length > Digits ? Most + 1 : decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
        return new(value, unit, scale.Length > 0);
    }

    [GeneratedRegex(@"^\s*([+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+))\s*(万|亿)?\s*(\S*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
