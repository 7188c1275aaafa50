using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>What was found, in the words of screen and paper.</summary>
public static class FindingTerms
{
    public static Remark Of(Verdict verdict) => verdict switch
    {
        Verdict.Wrong => new("矛盾", "wrong"),
        Verdict.Rounding => new("舍入", "rounding"),
        Verdict.Undecidable => new("存疑", "undecidable"),
        _ => new("提示", "notable"),
    };

    public static Remark Of(Severity severity) => severity switch
    {
        Severity.High => new("必改", "mend"),
        Severity.Medium => new("留意", "look"),
        _ => new("参考", "note"),
    };

    /// <summary>Which report a stretch stands in.</summary>
    public static Remark Of(SourceKind kind) => kind switch
    {
        SourceKind.Last => new("上年报告", "last year's report"),
        SourceKind.Parent => new("上级报告", "report above"),
        _ => new("本报告", "this report"),
    };

    /// <summary>What a reader calls the thing that a rule looks for.</summary>
    public static Remark Of(string rule) => rule switch
    {
        "change.direction" => new("升降与数字相反", "direction against the numbers"),
        "change.growth" or "increase.growth" or "base.growth" => new("增速与数字不符", "growth against the numbers"),
        "change.yearly" => new("年均增速与数字不符", "yearly growth against the numbers"),
        "change.difference" => new("增减数与数字不符", "difference against the numbers"),
        "change.multiple" => new("倍数与数字不符", "multiple against the numbers"),
        "parts.more" => new("部分大于总数", "a part above the total"),
        "parts.sum" => new("各部分之和与总数不符", "parts against the total"),
        "shares.sum" => new("比重之和不是100%", "shares against the whole"),
        "date.none" => new("没有这一天", "no such day"),
        "share.told" => new("占比与数字不符", "share against the numbers"),
        "per-head" => new("人均与总数不符", "mean against the total"),
        "told.twice" => new("同一件事两个数", "one fact, two numbers"),
        "magnitude" => new("万、亿可能写错", "a scale may have slipped"),
        "list.count" => new("列举与个数不符", "list against its count"),
        "list.respectively" => new("“分别”前后个数不符", "names against numbers"),
        "list.announced" => new("说的项数与列出的不符", "announced against listed"),
        "ordinal.order" => new("届次不衔接", "ordinals out of order"),
        "year.slip" => new("年份可能写错", "a year may have slipped"),
        "unit.measure" => new("单位与指标不配", "unit against measure"),
        "percent.limit" => new("百分比超过可能", "a share above the whole"),
        "ambition.lower" => new("目标低于上年实绩", "target below last year's result"),
        "ambition.higher" => new("目标高于上年实绩", "target above last year's result"),
        "ambition.incomparable" => new("口径不同，不可比", "not comparable"),
        "ambition.both-halves" => new("上年、今年都算", "counted in both years"),
        "years.growth" => new("增速与上年数不符", "growth against last year's amount"),
        "years.target-lower" => new("目标低于上年目标", "target below last year's target"),
        "years.target-higher" => new("目标高于上年目标", "target above last year's target"),
        "years.cumulative" => new("累计数减少", "a cumulative figure fell"),
        "years.repeated" => new("与上年一字不差", "word for word last year's"),
        "years.dropped" => new("今年没有这项目标", "a target dropped"),
        "years.definition" => new("口径可能变了", "definition changed"),
        "levels.target" => new("与上级目标相比", "beside the levels above"),
        "levels.named" => new("上级报告点名", "named by a report above"),
        "worded.unmeasurable" => new("年底难以判断", "cannot be measured as worded"),
        _ => new(rule, rule),
    };
}
