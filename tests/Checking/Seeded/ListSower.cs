using System.Text.RegularExpressions;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>Takes an item out of lists that are counted: a name or a number of A、B、C分别增长1%、2%、3%, a name of A、B、C三大产业.</summary>
internal static partial class ListSower
{
    public static IEnumerable<Seed> Sow(string text) => [.. OfRespective(text), .. OfCounted(text)];

    private static IEnumerable<Seed> OfRespective(string text)
    {
        foreach (Match match in Respective().Matches(text))
        {
            var (name, value) = (match.Groups["name"].Captures[0], match.Groups["value"].Captures[^1]);
            if (match.Groups["name"].Captures.Count + 1 != match.Groups["value"].Captures.Count + 1) continue;
            yield return Without("dropped name", name, match);
            yield return Without("dropped value", value, match);
        }
    }

    private static IEnumerable<Seed> OfCounted(string text)
    {
        foreach (Match match in Counted().Matches(text))
            if (match.Groups["name"].Captures.Count + 1 == "三四五六七八九".IndexOf(match.Groups["count"].Value, StringComparison.Ordinal) + 3)
                yield return Without("dropped of count", match.Groups["name"].Captures[0], match);
    }

    private static Seed Without(string kind, Capture item, Match match) =>
        new(kind, new(item.Index, item.Index + item.Length), "", new(match.Index, match.Index + match.Length - item.Length));

    [GeneratedRegex("(?<=[，；。])[\\u4e00-\\u9fff-[和与及等]]{3,12}(?<name>[、和][\\u4e00-\\u9fff-[和与及等]]{3,12}){2,}分别(?:增长|提高|下降|增加|达到|达|为)[0-9.]+(?:%|个百分点|家|个|户)(?<value>[、和][0-9.]+(?:%|个百分点|家|个|户)){2,}(?=[，。；])")]
    private static partial Regex Respective();

    [GeneratedRegex("(?<=[，；。])[\\u4e00-\\u9fff-[和与及等各均以或一两二三四五六七八九十]]{2,10}(?<name>、[\\u4e00-\\u9fff-[和与及等各均以或一两二三四五六七八九十]]{2,10}){2,}(?<count>[三四五六七八九])(?:大|个|家|类)(?=[\\u4e00-\\u9fff])")]
    private static partial Regex Counted();
}
