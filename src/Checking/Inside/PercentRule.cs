using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Shares of a whole that lie above it: a coverage of 105 percent.</summary>
internal sealed class PercentRule : IRule
{
    /// <summary>Ends of names of what can be no more than the whole; 毛入学率 and 产销率 can.</summary>
    private static readonly string[] Bounded =
    [
        "覆盖率", "合格率", "满意率", "达标率", "普及率", "优良率", "优良天数比例", "比重", "占比", "城镇化率", "失业率", "参保率", "处理率", "办结率", "入户率", "巩固率", "绿化率",
        "普惠率", "签约率", "治理率", "见警率", "回收利用率", "就业率", "好转率", "净入学率", "及时率", "化率",
    ];

    /// <summary>Rates of that name that can lie above the whole.</summary>
    private static readonly string[] Beyond = ["拨备", "流动性", "毛", "补充", "偿付"];

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.SelectMany(sentence => sentence.Numbers).Where(number => IsTooMuch(number) || FallsTooFar(number)).Select(Finding);

    private static bool IsTooMuch(Number number) =>
        number.Figure is { Nature: Nature.Ratio, Unit: "%" } && number.Value > 100
        && Array.Exists(Bounded, end => number.Figure.Measure.EndsWith(end, StringComparison.Ordinal)) && !Array.Exists(Beyond, word => number.Figure.Measure.Contains(word, StringComparison.Ordinal));

    /// <summary>More than all of it cannot be lost.</summary>
    private static bool FallsTooFar(Number number) => number is { IsPercentChange: true, Sign: < 0, Value: > 100 };

    private static Finding Finding(Number number) => new(number.Figure.Span)
    {
        Rule = "percent.limit",
        Verdict = Verdict.Wrong,
        Severity = Severity.High,
        Arithmetic = new($"{number.Figure.Measure}{(number.IsPercentChange ? "下降" : "")}最多100%，文中为{number.Words}", $"a share can be no more than 100%, the text says {number.Words}"),
    };
}
