using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>Slips of time: a result of the year reviewed dated a year later, and the number of an event of every year put one too far.</summary>
internal static partial class TimeSower
{
    private const string Numerals = "零一二三四五六七八九";

    public static IEnumerable<Seed> Sow(string text)
    {
        if (PlanHeading().Match(text) is not { Success: true } heading) return [];
        var planned = int.Parse(heading.Groups["year"].Value, CultureInfo.InvariantCulture);
        return [.. Years(text, heading.Index, planned), .. Ordinals(text, heading.Index)];
    }

    private static IEnumerable<Seed> Years(string text, int plan, int planned)
    {
        foreach (Match match in Dated().Matches(text))
            if (match.Index < plan && match.Groups["year"].Value == $"{planned - 1}")
                yield return new("year", new(match.Groups["year"].Index, match.Groups["year"].Index + 4), $"{planned}", new(match.Index, match.Index + match.Length + 12));
    }

    private static IEnumerable<Seed> Ordinals(string text, int plan)
    {
        var all = Ordinal().Matches(text).ToList();
        foreach (var later in all.Where(match => match.Index > plan))
            if (all.Find(match => match.Index < plan && match.Groups["name"].Value == later.Groups["name"].Value) is { } earlier
                && Number(later.Groups["number"].Value) == Number(earlier.Groups["number"].Value) + 1 && Number(later.Groups["number"].Value) is { } number)
                yield return new("ordinal", new(later.Groups["number"].Index, later.Groups["number"].Index + later.Groups["number"].Length), $"{number + 1}", new(later.Index, later.Index + later.Length + 2));
    }

    private static int? Number(string words)
    {
        if (int.TryParse(words, CultureInfo.InvariantCulture, out var plain)) return plain;
        var ten = words.IndexOf('十');
        if (ten < 0) return words.Length == 1 ? Numerals.IndexOf(words[0], StringComparison.Ordinal) : null;
        return (ten == 0 ? 1 : Numerals.IndexOf(words[0], StringComparison.Ordinal)) * 10 + (ten == words.Length - 1 ? 0 : Numerals.IndexOf(words[^1], StringComparison.Ordinal));
    }

    [GeneratedRegex("(?m)^[^\\n]{0,8}(?<year>20[0-9]{2})年[^\\n。，]{0,16}(?:任务|安排|重点工作|主要工作|工作建议|总体要求|预期目标)")]
    private static partial Regex PlanHeading();

    [GeneratedRegex("(?<=[，。；\\n])(?<year>20[0-9]{2})年[，]?[\\u4e00-\\u9fff]{2,20}(?:完成|实现|达到|建成|新增|增长)[0-9]")]
    private static partial Regex Dated();

    [GeneratedRegex("第(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})届(?<name>[^第，。；、“”（）]{2,16}?(?:节|展|论坛|博览会|运动会))")]
    private static partial Regex Ordinal();
}
