using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Figures.Measures;

/// <summary>
/// Splits a list of names before 分别 and gives each what it shares with the last: 城镇、农村居民人均可支配收入 are
/// 城镇居民人均可支配收入 and 农村居民人均可支配收入.
/// </summary>
internal sealed class NameList(FigureWords words)
{
    public List<string> Split(ReadOnlySpan<char> list)
    {
        if (list.StartsWith("城乡"))
            return [$"城镇{list[2..]}", $"农村{list[2..]}"];
        var names = Cut(list);
        if (names.Count == 1 && list.IndexOf("城乡") is var at and > 0)
            return [$"{list[..at]}城镇{list[(at + 2)..]}", $"{list[..at]}农村{list[(at + 2)..]}"];
        return Share(names);
    }

    private static List<string> Cut(ReadOnlySpan<char> list)
    {
        List<string> names = [];
        var from = 0;
        var depth = 0;
        for (var at = 0; at < list.Length; at++)
        {
            depth += list[at] is '“' or '（' or '《' ? 1 : list[at] is '”' or '）' or '》' ? -1 : 0;
            if (depth != 0 || !Separates(list, at, out var length) || at == from)
                continue;
            names.Add(list[from..at].ToString());
            from = at + length;
            at = from - 1;
        }

        if (from < list.Length)
            names.Add(list[from..].ToString());
        return names;
    }

    private static bool Separates(ReadOnlySpan<char> list, int at, out int length)
    {
        length = list[at..].StartsWith("以及") ? 2 : 1;
        return length == 2 || list[at] is '、' or '和' or '与' || (list[at] == '及' && (at == 0 || list[at - 1] is not ('普' or '涉' or '波' or '触')));
    }

    /// <summary>The last name carries the shared tail, where it ends with a noun of measure.</summary>
    private List<string> Share(List<string> names)
    {
        if (names.Count < 2)
            return names;
        var last = names[^1];
        var noun = words.WholeMeasures.MatchBefore(last, last.Length);
        for (var i = 0; i < names.Count - 1; i++)
            if (words.MeasureKeeps.Contains(names[i]))
                names[i] += last[words.MeasureKeeps.Match(last, 0)..];
            else if (IsRateBut(names[i], last))
                names[i] += "率";
            else if (noun > 0 && !IsWhole(names[i]))
                names[i] += Tail(names[i], last, names.Count > 2 && names[i].Length > 1 ? last.Length - noun : 0, noun);
        ShareHead(names);
        ShareVerb(names);
        return names;
    }

    /// <summary>卫生厕所普及、…利用率: the name wants 率 alone to be a measure.</summary>
    private bool IsRateBut(string name, string last) =>
        last[^1] == '率' && name.Length > 2 && words.WholeMeasures.Contains([name[^2], name[^1], '率']);

    private bool IsWhole(string name) => name.Length >= 3 && words.WholeMeasures.MatchBefore(name, name.Length) > 0;

    /// <summary>
    /// What the last name has behind its own part, which is as long as the shorter name where two are paired; in longer lists, and
    /// at the least, its noun of measure.
    /// </summary>
    private static string Tail(string name, string last, int from, int noun)
    {
        var alike = name.Length > 1 ? last.IndexOf(name[^1], 1) : -1;
        if (alike > 0 && alike < last.Length - noun)
            return last[(alike + 1)..];
        return last[Math.Max(from, Math.Min(name.Length, last.Length - noun))..];
    }

    /// <summary>生产安全事故起数、死亡人数: a short last name takes the head of the first.</summary>
    private void ShareHead(List<string> names)
    {
        if (names.Count != 2 || names[1].Length > 4 || names[0].Length < names[1].Length + 3)
            return;
        var noun = words.WholeMeasures.MatchBefore(names[0], names[0].Length);
        if (noun > 0 && words.WholeMeasures.MatchBefore(names[1], names[1].Length) > 0)
            names[1] = names[0][..^noun] + names[1];
    }

    private void ShareVerb(List<string> names)
    {
        var verb = words.SharedVerbs.Match(names[0], 0);
        if (verb == 0 || verb >= names[0].Length)
            return;
        for (var i = 1; i < names.Count; i++)
            if (words.MeasureKeeps.Match(names[i], 0) == 0)
                names[i] = names[0][..verb] + names[i];
    }
}
