using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>达到A，增加D、增长R%: the increase against what was there before gives the growth.</summary>
internal sealed class IncreaseRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            for (var at = 2; at < sentence.Numbers.Count; at++)
                if (Judge(sentence, sentence.Numbers[at - 2], sentence.Numbers[at - 1], sentence.Numbers[at], at) is { } finding) yield return finding;
    }

    private static Finding? Judge(NumberedSentence sentence, Number amount, Number increase, Number told, int at)
    {
        if (!amount.IsAmount || increase.Figure.Nature != Nature.Delta || increase.Figure.Unit != amount.Figure.Unit || !told.IsPercentChange) return null;
        if (!ChangeWords.SayOnlyChange(sentence.Before(at - 1)) || !ChangeWords.SayOnlyChange(sentence.Before(at)) || sentence.Before(at).Contains("年均", StringComparison.Ordinal)) return null;
        if (Recomputation.IsBarred(amount.Figure.Measure)) return NotRecomputed.Silent("increase.growth", told, amount.Figure.Measure, increase, amount);
        return Compared(amount, increase, told)?.Judge();
    }

    private static Comparison? Compared(Number amount, Number increase, Number told)
    {
        var before = increase.Sign > 0 ? amount.CanBe - increase.CanBe : amount.CanBe + increase.CanBe;
        var exactlyBefore = amount.Value - increase.Sign * increase.Value;
        if (increase.CanBe.Over(before) is not { } quotient || exactlyBefore <= 0) return null;
        return new("increase.growth", told, quotient.Times(100), increase.Value / exactlyBefore * 100)
        {
            From = [amount, increase],
            Formula = $"{increase.Words}÷({amount.Words}{(increase.Sign > 0 ? '−' : '＋')}{increase.Words})",
        };
    }
}
