using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Inside;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>
/// Last year's amount, this year's amount and the growth told between them. Only what is told in current prices of a fixed panel is
/// worked out; revised bases and changed definitions make even that a question, unless a slip of the hand explains the difference.
/// </summary>
internal sealed class GrowthRule : IYearRule
{
    /// <summary>A revised base seldom moves the growth by as much as this, in percentage points.</summary>
    private const decimal Revision = 1;

    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        var amounts = Headlines.Of(report, Part.Review, Role.Result, Nature.Level);
        var before = Headlines.Of(last, Part.Review, Role.Result, Nature.Level);
        foreach (var (measure, growth) in Headlines.Of(report, Part.Review, Role.Result, Nature.Rate))
            if (amounts.TryGetValue(measure, out var now) && before.TryGetValue(measure, out var then) && now.Figure.Unit == then.Figure.Unit
                && (measure.CanBeRecomputed ? Judge(measure, then, now, growth) : Silent(measure, then, now, growth)) is { } finding)
                yield return finding;
    }

    private static Finding? Judge(HeadlineMeasure measure, Number then, Number now, Number growth)
    {
        if (now.CanBe.Over(then.CanBe) is not { } quotient || then.Value == 0) return null;
        var computed = (quotient - new Interval(1, 1)).Times(100);
        var exactly = (now.Value / then.Value - 1) * 100;
        if (computed.Meets(Turned(growth))) return null;
        var slipped = Math.Abs(exactly - growth.Value * growth.Sign) >= Revision && Slips.Explain(growth, exactly * growth.Sign);
        return new(growth.Figure.Span)
        {
            Rule = "years.growth",
            Verdict = slipped ? Verdict.Wrong : Verdict.Undecidable,
            Severity = slipped ? Severity.High : Severity.Medium,
            Arithmetic = new(
                $"{measure.Name}：{now.Words}÷上年{then.Words}−1＝{Plain.Of(exactly, "%")}，文中为{(growth.Sign < 0 ? "下降" : "")}{growth.Words}{(slipped ? "" : "；要判断需知道上年基数是否修订、口径是否调整")}",
                $"{measure.English}: {now.Words} ÷ last year's {then.Words} − 1 = {Plain.Of(exactly, "%")}, the text says {(growth.Sign < 0 ? "−" : "")}{growth.Words}{(slipped ? "" : "; whether the base was revised or the definition changed would have to be known")}"),
            Others = [Mention.Here(now.Figure.Span), new(Source.Last, then.Figure.Span)],
        };
    }

    private static Interval Turned(Number growth) => growth.Sign > 0 ? growth.CanBe : new(-growth.CanBe.High, -growth.CanBe.Low);

    private static Finding? Silent(HeadlineMeasure measure, Number then, Number now, Number growth) =>
        measure.Prices == Prices.None ? null : NotRecomputed.Silent("years.growth", growth, measure.Name, then, now, Source.Last);
}
