using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Ambition;

/// <summary>Which way a measure is better.</summary>
internal static class Better
{
    private static readonly string[] Less = ["失业率", "能耗", "浓度", "死亡", "事故", "排放", "赤字", "负债率", "不良", "用水量", "发案", "贫困人口", "时间", "时限"];
    private static readonly string[] Neither = ["价格", "CPI", "物价", "人口", "赤字率"];

    /// <summary>+1 where more is better, -1 where less is, 0 where it cannot be told.</summary>
    public static int Way(Number number)
    {
        var figure = number.Figure;
        if (number.Headline is { } headline) return headline.Better < 0 && figure.Nature == Nature.Rate ? 0 : headline.Better;
        if (Array.Exists(Neither, word => figure.Measure.Contains(word, StringComparison.Ordinal))) return 0;
        return Array.Exists(Less, word => figure.Measure.Contains(word, StringComparison.Ordinal)) ? figure.Nature == Nature.Rate ? 0 : -1 : figure.Direction == Direction.Down ? 0 : 1;
    }
}
