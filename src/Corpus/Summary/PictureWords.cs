using Luoshi.Checking.Measures;

namespace Luoshi.Corpus.Summary;

/// <summary>The words of the picture in the reader's language.</summary>
public sealed record PictureWords(bool Chinese)
{
    internal string Title(Overview overview) => Say(
        $"{overview.Reports} 份报告 · {overview.Places} 个地方 · {overview.FirstYear}—{overview.LastYear} 年",
        $"{overview.Reports} reports · {overview.Places} places · {overview.FirstYear}–{overview.LastYear}");

    internal string Targets => Say("年度目标（%）：每点是一个地方（点越大地方越多），实线是同级的中位数，虚线那级只有一个地方；▲ 是轴外的值", "Targets of the year (%): a dot is a place, larger for several; lines are medians of a level, dashed where it has one place alone; ▲ lies beyond the axis");

    internal string CoverageTitle => Say("目标怎么写：各指标占比", "How targets are told: shares by indicator");

    internal string Silence => Say("承诺没了下文的占比：上一年报告的承诺（与 luoshi reconcile 一个数法，笼统的不算），下一年报告没有说到", "Promises gone silent: those of one report (counted as luoshi reconcile does, without what is too general) that the next does not tell of");

    /// <summary>What has to be known before a place is named by its share.</summary>
    public string Caution => Say(
        "没有说到不等于没有做，机器也会漏找：引用前请用 luoshi reconcile 逐条看。只有一两对报告的地方不宜与别处比。",
        "Not told of is not undone, and the machine misses passages: before you quote, look at each with luoshi reconcile. Places with a pair or two are not to be ranked beside others.");

    internal string[] States => Chinese ? ["有数字", "只有文字", "没有定", "没读出"] : ["digits", "words", "not set", "not read"];

    internal string Promises(PlaceSilence silence) => Say(
        $"{silence.Percent}（{silence.Promises} 项，{silence.Pairs} 对报告）", $"{silence.Percent} ({silence.Promises} promises, {silence.Pairs} pairs)");

    internal string Told(TargetPoint point) => Say(
        $"{point.Year} 年 {Level(point.Level)} {point.Value:0.##}%：{point.Count} 个地方", $"{point.Year} {Level(point.Level)} {point.Value:0.##}%: {point.Count} places");

    /// <summary>A level of government.</summary>
    public string Level(string level) => level switch
    {
        "national" => Say("全国", "national"),
        "province" => Say("省级", "province"),
        "prefecture" => Say("地级", "prefecture"),
        "county" => Say("县级", "county"),
        _ => Say("乡级", "township"),
    };

    /// <summary>A measure's name.</summary>
    public string Measure(string indicator) =>
        HeadlineMeasures.All.First(measure => measure.Id == indicator) is var measure && Chinese ? measure.Name : measure.English;

    private string Say(string chinese, string english) => Chinese ? chinese : english;
}
