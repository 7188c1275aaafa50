using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>
/// Finds figures that are bound to each other, by patterns of its own on the plain text, and changes one of them so far that no
/// rounding explains it. It shares no code with the rules that have to find the error.
/// </summary>
internal static partial class Sower
{
    public static IEnumerable<Seed> Sow(string text) =>
        [.. Moves(text), .. Told(text), .. Parts(text), .. Respectively(text), .. Shares(text), .. Twice(text), .. Units(text), .. ListSower.Sow(text), .. TimeSower.Sow(text), .. SentenceSower.Sow(text)];

    /// <summary>由A提高到B: the two amounts exchanged; the scale of the second slipped.</summary>
    private static IEnumerable<Seed> Moves(string text)
    {
        foreach (Match match in Move().Matches(text))
        {
            var (from, to) = (match.Groups["a"], match.Groups["b"]);
            if (from.Value == to.Value || match.Groups["ua"].Value != match.Groups["ub"].Value) continue;
            Span all = new(match.Index, match.Index + match.Length);
            var instead = text[match.Index..from.Index] + to.Value + text[(from.Index + from.Length)..to.Index] + from.Value + text[(to.Index + to.Length)..all.End];
            yield return new("exchanged", all, instead, all);
            if (match.Groups["verb"].Value is "下降" or "降低" or "减少") continue;
            if (match.Groups["ub"].Value.StartsWith('亿')) yield return new("scale", new(match.Groups["ub"].Index, match.Groups["ub"].Index + 1), "万", all);
            if (match.Groups["ub"].Value.StartsWith('万')) yield return new("scale", new(match.Groups["ub"].Index, match.Groups["ub"].Index + 1), "", all);
        }
    }

    /// <summary>…，增长R% behind it: the told growth altered.</summary>
    private static IEnumerable<Seed> Told(string text)
    {
        foreach (Match match in MoveAndGrowth().Matches(text))
            if (Number(match.Groups["a"]) is > 0 and var from && Number(match.Groups["b"]) is > 0 and var to && match.Groups["ua"].Value == match.Groups["ub"].Value
                && Number(match.Groups["r"]) is var told && Math.Abs((to / from - 1) * 100 - told) < 1)
            {
                Span bound = new(match.Index, match.Index + match.Length + 2);
                yield return new("growth", Of(match.Groups["r"]), Moved(told), bound);
                if (Swapped(match.Groups["b"].Value) is { } swapped && Math.Abs(decimal.Parse(swapped, CultureInfo.InvariantCulture) / to - 1) > 0.05m)
                    yield return new("digits", Of(match.Groups["b"]), swapped, bound);
            }
    }

    /// <summary>N个，其中n个: the part made larger than the total.</summary>
    private static IEnumerable<Seed> Parts(string text)
    {
        foreach (Match match in Part().Matches(text))
            if (match.Groups["ua"].Value == match.Groups["ub"].Value && Number(match.Groups["b"]) < Number(match.Groups["a"]))
                yield return new("part", Of(match.Groups["b"]), (Number(match.Groups["a"]) * 3 + 1).ToString(CultureInfo.InvariantCulture), new(match.Index, match.Index + match.Length + 8));
    }

    /// <summary>A、B分别增长1%、2%: one value more than there are names.</summary>
    private static IEnumerable<Seed> Respectively(string text)
    {
        foreach (Match match in List().Matches(text))
            yield return new("item", new(match.Index + match.Length, match.Index + match.Length), "、7.3%", new(match.Index, match.Index + match.Length + 5));
    }

    /// <summary>A share of a whole put above it.</summary>
    private static IEnumerable<Seed> Shares(string text)
    {
        foreach (Match match in Share().Matches(text))
            yield return new("share", Of(match.Groups["p"]), "1" + match.Groups["p"].Value, new(match.Index, match.Index + match.Length + 1));
    }

    /// <summary>A unit that the measure cannot have.</summary>
    private static IEnumerable<Seed> Units(string text)
    {
        foreach (Match match in Amount().Matches(text))
            yield return new("unit of measure", Of(match.Groups["unit"]), match.Groups["unit"].Value == "元" ? "吨" : "元", new(match.Index, match.Index + match.Length));
    }

    /// <summary>A sentence of main figures told again with one of them altered.</summary>
    private static IEnumerable<Seed> Twice(string text)
    {
        foreach (Match match in Headlines().Matches(text))
        {
            var end = match.Index + match.Length;
            var again = $"也就是说，{match.Groups["name"].Value}增长{Moved(Number(match.Groups["r"]))}%，{match.Groups["rest"].Value}。";
            yield return new("twice", new(end, end), again, new(end, end + again.Length));
        }
    }

    /// <summary>The first two neighbouring digits that differ, exchanged; null where there are none.</summary>
    public static string? Swapped(string number)
    {
        for (var at = 0; at + 1 < number.Length; at++)
            if (char.IsAsciiDigit(number[at]) && char.IsAsciiDigit(number[at + 1]) && number[at] != number[at + 1] && !(at == 0 && number[1] == '0'))
                return $"{number[..at]}{number[at + 1]}{number[at]}{number[(at + 2)..]}";
        return null;
    }

    private static string Moved(decimal told) => (told + 2.3m).ToString("0.0", CultureInfo.InvariantCulture);

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    private static Span Of(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex("[由从](?:20[0-9]{2}年的)?(?<a>[0-9]+(?:\\.[0-9]+)?)(?<ua>[万亿]?(?:元|%|公里|家|户|个|万人))(?<verb>增加|提高|提升|增长|扩大|下降|降低|减少)(?:到|至)(?:20[0-9]{2}年的)?(?<b>[0-9]+(?:\\.[0-9]+)?)(?<ub>[万亿]?(?:元|%|公里|家|户|个|万人))")]
    private static partial Regex Move();

    [GeneratedRegex("[由从](?:20[0-9]{2}年的)?(?<a>[0-9]+(?:\\.[0-9]+)?)(?<ua>[万亿]?(?:元|公里|家|户|个))(?:增加|提高|提升|增长|扩大)(?:到|至)(?:20[0-9]{2}年的)?(?<b>[0-9]+(?:\\.[0-9]+)?)(?<ub>[万亿]?(?:元|公里|家|户|个))[，、]增长(?<r>[0-9]+(?:\\.[0-9]+)?)%")]
    private static partial Regex MoveAndGrowth();

    [GeneratedRegex("(?<a>[0-9]{2,6})(?<ua>个|项|家|名|户|件|人|公里)[，、]其中[^0-9，。；、年]{2,14}(?<b>[0-9]{1,6})(?<ub>个|项|家|名|户|件|人|公里)(?![0-9以余多])")]
    private static partial Regex Part();

    [GeneratedRegex("(?<=[，；。])[\\u4e00-\\u9fff]{4,10}、[\\u4e00-\\u9fff]{4,10}分别(?:增长|提高|达到)[0-9.]+%(?:、|和)[0-9.]+%(?=[，。；])")]
    private static partial Regex List();

    [GeneratedRegex("[\\u4e00-\\u9fff]{2,8}(?:覆盖率|合格率|满意率|普及率|达标率)(?:达到|达|为)?(?<p>[0-9]{2}(?:\\.[0-9]+)?)%")]
    private static partial Regex Share();

    [GeneratedRegex("(?:城镇新增就业|地区生产总值|一般公共预算收入|固定资产投资|社会消费品零售总额|播种面积)(?:达到|完成|实现|达|为)?[0-9]+(?:\\.[0-9]+)?(?:万亿|万|亿)?(?<unit>人|元|亩)(?=[，。；、])")]
    private static partial Regex Amount();

    [GeneratedRegex("(?<name>地区生产总值|一般公共预算收入)增长(?<r>[0-9]+(?:\\.[0-9]+)?)%[，；](?<rest>[^。]{0,40}?(?:固定资产投资|社会消费品零售总额|规模以上工业增加值)增长[0-9.]+%[，；][^。]{0,40}?(?:固定资产投资|社会消费品零售总额|规模以上工业增加值)增长[0-9.]+%)[^。]*。")]
    private static partial Regex Headlines();
}
