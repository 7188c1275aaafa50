using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Tests;

/// <summary>Short reports of invented places, put together from a sentence of the review and one of the plan.</summary>
internal static class Reports
{
    public static Reading Of(int year, string review, string plan, string place = "云牧县") => Read(
        $"政府工作报告\n\n——{year}年1月10日在{place}第十八届人民代表大会第六次会议上\n\n一、{year - 1}年工作回顾\n\n一年来，我们主要做了以下工作：\n\n{review}\n\n二、{year}年工作安排\n\n今年，我们要做好以下工作：\n\n{plan}");

    public static Reading Read(string text) => ReportReader.Read(new Document("report.md", text, new string('0', 64)), Lexicon.Default);

    /// <summary>Verdict, rule, words and arithmetic, one line a finding of these rules.</summary>
    public static IReadOnlyList<string> Lines(Compared reports, string rules) =>
        [.. ReportCheck.Of(reports).Where(finding => finding.Rule.StartsWith(rules, StringComparison.Ordinal))
            .Select(finding => $"{finding.Verdict.ToString().ToLowerInvariant()} {finding.Rule} {reports.Report.Document.Slice(finding.Span)} {finding.Arithmetic.Chinese}")];
}
