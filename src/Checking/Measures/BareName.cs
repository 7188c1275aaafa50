using System.Text;

namespace Luoshi.Checking.Measures;

/// <summary>
/// A measure's name without what does not change what is measured: blanks, whose it is (全市, 地方), how it is counted (按可比口径, 同比)
/// and that it grows.
/// </summary>
internal static class BareName
{
    private static readonly string[] Openings =
        ["市级", "县级", "区本级", "市本级", "县本级", "本级", "属地企业", "属地", "力争", "确保", "预计", "实现", "完成", "当年", "年度", "带动", "建议", "奋力", "努力", "争取"];

    private static readonly string[] Closings =
        ["按可比口径", "可比口径", "按可比价", "按可比", "可比", "按", "同口径", "（同口径）", "同比", "年均", "增速", "增长", "增幅", "涨幅", "上涨", "必保", "累计", "达到", "达", "全年", "预计", "实际", "名义", "均", "要", "预期", "预期目标", "预期目标为", "目标", "目标为", "为", "速度", "下降率", "降低率", "下降", "降低", "首次", "连续", "超出", "定为", "实现"];

    /// <param name="name">Without blanks.</param>
    public static string Of(string name)
    {
        if (name is ['（', ..] && name.IndexOf('）') is > 0 and var closed && closed < name.Length - 1) name = name[(closed + 1)..];
        while (OpeningLength(name) is var length and > 0) name = name[length..];
        while (Closing(name) is { } closing) name = name[..^closing.Length];
        return name;
    }

    /// <summary>全 with what is meant by it (全省, 全市, 全体, 全年) tells whose the measure is; 全社会 and 全部 are part of its name. An ellipsis stands for words in between (奋力…地区生产总值).</summary>
    private static int OpeningLength(string name) => name is ['…', _, ..] ? 1 : name is ['全', not ('社' or '部'), _, ..]
        ? 2
        : Array.Find(Openings, opening => name.Length > opening.Length && name.StartsWith(opening, StringComparison.Ordinal))?.Length ?? 0;

    private static string? Closing(string name) =>
        Array.Find(Closings, closing => name.Length > closing.Length && name.EndsWith(closing, StringComparison.Ordinal));

    public static string WithoutBlanks(string words)
    {
        if (!words.Any(char.IsWhiteSpace)) return words;
        var name = new StringBuilder(words.Length);
        foreach (var c in words.Where(c => !char.IsWhiteSpace(c))) name.Append(c);
        return name.ToString();
    }
}
