using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>Days that no calendar has: 2月30日.</summary>
internal sealed partial class DateRule : IRule
{
    /// <summary>A leap year, so that 29 February passes.</summary>
    private const int AnyYear = 2024;

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.Where(sentence => sentence.Words.Contains('日')).SelectMany(sentence => Day().Matches(sentence.Words).Where(match => !Exists(match)).Select(match => Finding(sentence, match)));

    private static bool Exists(Match match)
    {
        var (month, day) = (Number(match.Groups["month"]), Number(match.Groups["day"]));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(AnyYear, month);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static Finding Finding(NumberedSentence sentence, Match match) => new(sentence.SpanOf(match.Index, match.Index + match.Length))
    {
        Rule = "date.none",
        Verdict = Verdict.Wrong,
        Severity = Severity.High,
        Arithmetic = new($"没有{match.Value}这一天", $"there is no such day: {match.Value}"),
    };

    [GeneratedRegex("(?<![0-9.])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日")]
    private static partial Regex Day();
}
