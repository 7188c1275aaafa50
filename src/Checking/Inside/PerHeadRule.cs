using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>A sum, those it goes to, and what each of them gets (人均, 户均), told in one sentence.</summary>
internal sealed class PerHeadRule : IRule
{
    private static readonly string[] Each = ["人均", "户均", "平均每人", "平均每户", "每人平均", "每户平均"];
    private static readonly HashSet<string> Heads = ["人", "户", "名", "家", "个"];

    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            for (var at = 2; at < sentence.Numbers.Count; at++)
                if (Judge(sentence, at) is { } finding) yield return finding;
    }

    private static Finding? Judge(NumberedSentence sentence, int at)
    {
        var told = sentence.Numbers[at];
        if (!told.IsAmount || !SaysEach(sentence.Before(at))) return null;
        var (sum, heads) = Sorted(sentence.Numbers[at - 2], sentence.Numbers[at - 1]);
        if (sum.Figure.Unit != told.Figure.Unit || !Heads.Contains(heads.Figure.Unit) || !sum.IsAmount || !heads.IsAmount) return null;
        if (sentence.Before(at - 1).Length > 16 || sum.CanBe.Over(heads.CanBe) is not { } quotient || heads.Value == 0) return null;
        return new Comparison("per-head", told, quotient, sum.Value / heads.Value) { From = [sum, heads], Formula = $"{sum.Words}÷{heads.Words}" }.Judge();
    }

    private static (Number Sum, Number Heads) Sorted(Number first, Number second) =>
        Heads.Contains(first.Figure.Unit) ? (second, first) : (first, second);

    /// <summary>Nothing but that each gets it: 户均, 人均达, 户均补助; 人均增收 is something else.</summary>
    private static bool SaysEach(ReadOnlySpan<char> words)
    {
        var bare = words.Trim("，、（ ").ToString();
        return Array.Exists(Each, word => bare.StartsWith(word, StringComparison.Ordinal) && bare[word.Length..] is "" or "达" or "达到" or "补助" or "补贴" or "发放");
    }
}
