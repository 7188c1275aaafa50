using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Slips of the year: a result of the whole year dated in the year that is only planned, or a target in the year that is over.</summary>
internal sealed partial class YearRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        if (report.Reading.Report.PlanYear is not { } planned) yield break;
        foreach (var sentence in report.Sentences)
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (YearOf(sentence, at) is { } year && Slip(sentence, at, year, planned) is { } finding) yield return finding;
    }

    /// <summary>The year that the words before the number name as that of the whole clause (2024年，…完成).</summary>
    private static int? YearOf(NumberedSentence sentence, int at)
    {
        var match = Year().Match(sentence.Before(at).ToString());
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private static Finding? Slip(NumberedSentence sentence, int at, int year, int planned)
    {
        var number = sentence.Numbers[at];
        if (sentence.Part == Part.Review && number.Figure.Role == Role.Result && year >= planned && Done().IsMatch(sentence.Before(at)))
            return Finding(number, Verdict.Wrong, $"这是对{planned - 1}年的回顾，文中写{year}年完成", $"a result dated {year} in the review of {planned - 1}");
        if (sentence.Part == Part.Plan && number.Figure.Role == Role.Target && year < planned && ToDo().IsMatch(sentence.Before(at)))
            return Finding(number, Verdict.Wrong, $"这是{planned}年的计划，目标写在{year}年", $"a target dated {year} in the plan of {planned}");
        return null;
    }

    private static Finding Finding(Number number, Verdict verdict, string chinese, string english) => new(number.Figure.Span)
    {
        Rule = "year.slip",
        Verdict = verdict,
        Severity = Severity.High,
        Arithmetic = new(chinese, english),
    };

    [GeneratedRegex("(?<![较比于自从])((?:19|20)[0-9]{2})年[，,]?(?![的底末初前后至到—\\-])[^，。；0-9]{0,24}$")]
    private static partial Regex Year();

    [GeneratedRegex("(完成|实现|达到|建成|新增|增长|下降|投入)[^，。；]{0,6}$")]
    private static partial Regex Done();

    [GeneratedRegex("(力争|确保|计划|要|将|目标)[^，。；]{0,20}$")]
    private static partial Regex ToDo();
}
