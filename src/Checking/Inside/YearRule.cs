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
                if (Slip(sentence, at, planned) is { } finding) yield return finding;
    }

    private static Finding? Slip(NumberedSentence sentence, int at, int planned)
    {
        var (number, before) = (sentence.Numbers[at], sentence.Words[..sentence.Numbers[at].Start]);
        if (sentence.Part == Part.Review && number.Figure.Role == Role.Result && YearIn(Opening().Match(before)) is { } done && done >= planned && Done().IsMatch(sentence.Before(at)))
            return Finding(number, Verdict.Wrong, $"这是对{planned - 1}年的回顾，文中写{done}年完成", $"a result dated {done} in the review of {planned - 1}");
        if (sentence.Part == Part.Plan && number.Figure.Role == Role.Target && YearIn(Named().Match(before)) is { } year && year < planned && ToDo().IsMatch(sentence.Before(at)))
            return Finding(number, Verdict.Undecidable, $"这是{planned}年的计划，目标前写{year}年；要判断需知道{year}年指的是目标还是项目的年份", $"{year} stands before a target in the plan of {planned}; whether it dates the target or a thing would have to be known");
        return null;
    }

    private static int? YearIn(Match match) => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static Finding Finding(Number number, Verdict verdict, string chinese, string english) => new(number.Figure.Span)
    {
        Rule = "year.slip",
        Verdict = verdict,
        Severity = Severity.High,
        Arithmetic = new(chinese, english),
    };

    /// <summary>The year that opens the clause of the number.</summary>
    [GeneratedRegex("(?<=^|[，。；：])((?:19|20)[0-9]{2})年[，,]?(?!以来|[的底末初前后至到—\\-])[^，。；0-9]{0,24}$")]
    private static partial Regex Opening();

    /// <summary>A year inside the clause that is not the year of a thing (2024年未完工的).</summary>
    [GeneratedRegex("(?<![较比于自从])((?:19|20)[0-9]{2})年(?!以来|[底末初前后至到—\\-])(?![^，。；]{0,24}的)[^，。；0-9]{0,24}$")]
    private static partial Regex Named();

    [GeneratedRegex("(完成|实现|达到|建成|新增|增长|下降|投入)[^，。；]{0,6}$")]
    private static partial Regex Done();

    [GeneratedRegex("(力争|确保|计划|(?<![主重需必])要|将|目标)[^，。；]{0,20}$")]
    private static partial Regex ToDo();
}
