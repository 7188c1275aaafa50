using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Judging;

/// <summary>Growth that cannot be worked out from the amounts that are told: the rule says why, and stays silent on the rest.</summary>
internal static class NotRecomputed
{
    public static Finding Silent(string rule, Number told, string measure, Number from, Number to, Source fromWhere = default) => new(told.Figure.Span)
    {
        Rule = rule,
        Verdict = Verdict.Undecidable,
        Severity = Severity.Low,
        Arithmetic = Why(measure, from, to),
        Others = [new(fromWhere, from.Figure.Span), Mention.Here(to.Figure.Span)],
    };

    private static Remark Why(string measure, Number from, Number to) => Recomputation.ForItsPanel(measure)
        ? new(
            $"{measure}的统计范围每年调整，不能用{from.Words}和{to.Words}推算增速；要判断需有同一范围的数",
            $"those counted in {measure} change each year: growth cannot be worked out from {from.Words} and {to.Words}; amounts of one panel would be needed")
        : new(
            $"{measure}的增速按可比价计算，不能用{from.Words}和{to.Words}（现价）推算；要判断需有可比价总量",
            $"growth of {measure} is told in constant prices and cannot be worked out from {from.Words} and {to.Words} in current ones; amounts in constant prices would be needed");
}
