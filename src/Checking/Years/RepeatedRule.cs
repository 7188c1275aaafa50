using System.Text;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Years;

/// <summary>A promise repeated word for word.</summary>
internal sealed class RepeatedRule : IYearRule
{
    /// <summary>Shorter promises are alike by chance.</summary>
    private const int LeastWords = 10;

    public IEnumerable<Finding> Find(NumberedReport report, NumberedReport last)
    {
        Dictionary<string, WorkItem> before = [];
        foreach (var item in last.Reading.Items) before.TryAdd(Words(last, item), item);
        foreach (var item in report.Reading.Items)
            if (Words(report, item) is { Length: >= LeastWords } words && before.TryGetValue(words, out var old)) yield return Finding(item, old);
    }

    /// <summary>Characters and digits alone: blanks, marks and quotes do not make a promise another one.</summary>
    private static string Words(NumberedReport report, WorkItem item)
    {
        StringBuilder words = new();
        foreach (var c in report.Reading.Document.Slice(item.Span))
            if (char.IsLetterOrDigit(c)) words.Append(c);
        return words.ToString();
    }

    private static Finding Finding(WorkItem item, WorkItem old) => new(item.Span)
    {
        Rule = "years.repeated",
        Verdict = Verdict.Notable,
        Severity = Severity.Medium,
        Arithmetic = new("与上年的承诺一字不差", "word for word last year's promise"),
        Others = [new(Source.Last, old.Span)],
    };
}
