using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Worded;

/// <summary>Targets and named things of which nobody could say at the year's end, from the words alone, whether they were done; each with the question that would decide it.</summary>
internal sealed class UnmeasurableRule : IRule
{
    private const int LongestName = 24;

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Reading.Items.Where(item => !item.Checkable && item.Kind != WorkKind.Qualitative).Select(item => Finding(report, item));

    private static Finding Finding(NumberedReport report, WorkItem item)
    {
        var name = NameOf(report, item);
        return new(item.Span)
        {
            Rule = "worded.unmeasurable",
            Verdict = Verdict.Notable,
            Severity = item.Strength >= 4 ? Severity.Medium : Severity.Low,
            Arithmetic = new($"年底难以判断是否完成。可以这样问：{Question(item, name)}", $"at the year's end nobody could say whether it was done. A question that would decide it: {EnglishQuestion(item)}"),
        };
    }

    private static string Question(WorkItem item, string name) => item.Kind switch
    {
        WorkKind.Project => $"“{name}”到12月底是否开工（有施工许可）、是否完成年度投资、是否建成（有竣工验收）？",
        WorkKind.Designation => $"“{name}”到12月底是否拿到批复或命名文件？",
        WorkKind.Event => $"“{name}”是否如期举办，场次、人数各多少？",
        WorkKind.Document => $"“{name}”是否印发，文号和日期是什么？",
        _ => $"“{name}”到12月底的数是多少，目标值、口径、数据来源是什么？",
    };

    private static string EnglishQuestion(WorkItem item) => item.Kind switch
    {
        WorkKind.Project => "was it begun (a permit), was the year's investment made, is it finished (an acceptance)?",
        WorkKind.Designation => "is there a document that grants it?",
        WorkKind.Event => "was it held in time, how often, with how many?",
        WorkKind.Document => "was it issued, under what number and date?",
        _ => "what is the value at the end of December, what the target, the definition and the source?",
    };

    private static string NameOf(NumberedReport report, WorkItem item)
    {
        var words = new string([.. report.Reading.Document.Slice(item.Span).ToString().Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '#'))]);
        var cut = words.IndexOfAny(['，', '；', '。']);
        words = cut > 0 ? words[..cut] : words;
        return words.Length > LongestName ? words[..LongestName] + "…" : words;
    }
}
