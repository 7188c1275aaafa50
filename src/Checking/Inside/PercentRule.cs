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
        "覆盖率", "合格率", "满意率", "达标率", "普及率", "优良率", "优良天数比例", "比重", "占比", "比例", "城镇化率", "失业率", "参保率", "处理率", "办结率", "入户率", "巩固率", "绿化率",
        "普惠率", "签约率", "入住率", "治理率", "见警率", "回收利用率", "就业率", "好转率", "净入学率", "及时率", "化率",
    ];

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.SelectMany(sentence => sentence.Numbers).Where(IsTooMuch).Select(Finding);

    private static bool IsTooMuch(Number number) =>
        number.Figure is { Nature: Nature.Ratio, Unit: "%" } && number.Value > 100 && Array.Exists(Bounded, end => number.Figure.Measure.EndsWith(end, StringComparison.Ordinal));

    private static Finding Finding(Number number) => new(number.Figure.Span)
    {
        Rule = "percent.limit",
        Verdict = Verdict.Wrong,
        Severity = Severity.High,
        Arithmetic = new($"{number.Figure.Measure}最多100%，文中为{number.Words}", $"a share can be no more than 100%, the text says {number.Words}"),
    };
}
