using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Figures;

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
        return length == 2 || list[at] is '、' or '和' or '与' or '及';
    }

    /// <summary>The last name carries the shared tail, the first the shared head.</summary>
    private List<string> Share(List<string> names)
    {
        if (names.Count < 2)
            return names;
        var last = names[^1];
        for (var i = 0; i < names.Count - 1; i++)
            if (!IsWhole(names[i]) && last.Length > names[i].Length)
                names[i] += Tail(names[i], last);
        Head(names);
        return names;
    }

    private bool IsWhole(string name) => name.Length >= 4 && words.WholeMeasures.MatchBefore(name, name.Length) > 0;

    /// <summary>What the last name has behind the part that answers the shorter name, which is as long, or ends with the same character.</summary>
    private static string Tail(string name, string last)
    {
        var alike = last.IndexOf(name[^1], 1);
        if (name.Length > 1 && alike > 0 && alike < last.Length - 1)
            return last[(alike + 1)..];
        return name.Length < last.Length ? last[name.Length..] : "";
    }

    /// <summary>规上工业增加值、规上服务业营收 need nothing; 限上汽车零售额、节能家电… leave the head to the reader of the words.</summary>
    private void Head(List<string> names)
    {
        if (words.MeasureKeeps.Match(names[0], 0) is not (var verb and > 0) || verb >= names[0].Length)
            return;
        for (var i = 1; i < names.Count; i++)
            if (words.MeasureKeeps.Match(names[i], 0) == 0)
                names[i] = names[0][..verb] + names[i];
    }
}
