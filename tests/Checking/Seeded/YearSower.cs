using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>Growth of a headline measure, told between two reports' amounts, altered in the later one; and its amount with two digits exchanged.</summary>
internal static partial class YearSower
{
    public static IEnumerable<Seed> Sow(string last, string text)
    {
        foreach (Match now in Amount().Matches(text))
        {
            if (Amount().Matches(last).FirstOrDefault(match => match.Groups["name"].Value == now.Groups["name"].Value) is not { } then) continue;
            if (Number(then) is not (> 0 and var before) || Number(now) is not (> 0 and var amount)) continue;
            var told = decimal.Parse(now.Groups["r"].Value, CultureInfo.InvariantCulture);
            if (Math.Abs((amount / before - 1) * 100 - told) > 0.5m) continue;
            Span bound = new(now.Index, now.Index + now.Length + 3);
            yield return new("last year's growth", Of(now.Groups["r"]), (told + 2.3m).ToString("0.0", CultureInfo.InvariantCulture), bound);
            if (Sower.Swapped(now.Groups["a"].Value) is { } swapped && Math.Abs(decimal.Parse(swapped, CultureInfo.InvariantCulture) / decimal.Parse(now.Groups["a"].Value, CultureInfo.InvariantCulture) - 1) > 0.02m)
                yield return new("last year's digits", Of(now.Groups["a"]), swapped, bound);
        }
    }

    private static decimal? Number(Match match)
    {
        var value = decimal.Parse(match.Groups["a"].Value, CultureInfo.InvariantCulture);
        return match.Groups["scale"].Value switch { "亿" => value * 100_000_000, "万亿" => value * 1_000_000_000_000, "万" => value * 10_000, _ => value };
    }

    private static Span Of(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex("(?<=[，。；、\\n]|全年|全市|全区|全县|全省|全国|地方|实现|完成)(?<name>一般公共预算收入|公共财政预算收入|进出口总额|外贸进出口总额|城镇居民人均可支配收入|农村居民人均可支配收入|居民人均可支配收入)(?:完成|达到|达|实现|为)?(?<a>[0-9]+(?:\\.[0-9]+)?)(?<scale>万亿|亿|万)?元[，、](?:同比|比上年)?增长(?<r>[0-9]+(?:\\.[0-9]+)?)%")]
    private static partial Regex Amount();
}
