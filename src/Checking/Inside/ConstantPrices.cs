using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Growth in constant prices cannot be worked out from amounts in current ones: the rule says so and stays silent.</summary>
internal static class ConstantPrices
{
    public static Finding Silent(string rule, Number told, Number from, Number to, HeadlineMeasure measure) => new(told.Figure.Span)
    {
        Rule = rule,
        Verdict = Verdict.Undecidable,
        Severity = Severity.Low,
        Arithmetic = new(
            $"{measure.Name}的增速按可比价计算，不能用{from.Words}和{to.Words}（现价）推算；要判断需有可比价总量",
            $"growth of {measure.English} is told in constant prices and cannot be worked out from {from.Words} and {to.Words} in current ones; the amounts in constant prices would be needed"),
        Others = [Mention.Here(from.Figure.Span), Mention.Here(to.Figure.Span)],
    };
}
