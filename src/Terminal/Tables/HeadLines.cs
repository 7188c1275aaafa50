using Luoshi.Publishing;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>What report it is: place, title and years on one line, session, date and speaker on the next.</summary>
internal static class HeadLines
{
    public static void Draw(Canvas canvas, Paper paper, Reading reading)
    {
        var report = reading.Report;
        var title = report.Title ?? paper.Say("（没有读出标题）", "(no title found)");
        var place = report.Place is { } name ? $"{name}  " : "";
        canvas.Write(new($"{place}{title}{Years(paper, report)}", Ink.Title));
        var details = Details(report).ToList();
        if (details.Count > 0) canvas.Write(new(string.Join(" · ", details), Ink.Faint));
        canvas.Write(new(reading.Document.Name, Ink.Faint));
    }

    private static string Years(Paper paper, Report report)
    {
        if (report.PlanYear is not { } plan) return "";
        return report.ReviewYear is { } review
            ? paper.Say($"  （{review}年回顾，{plan}年安排）", $"  (review {review}, plan {plan})")
            : paper.Say($"  （{plan}年安排）", $"  (plan {plan})");
    }

    private static IEnumerable<string> Details(Report report)
    {
        if (report.Level is { } level) yield return report.PlaceCode is { } code ? $"{Terms.Of(level)} {code}" : Terms.Of(level);
        if (report.Session is { } session) yield return session;
        if (report.GivenOn is { } day) yield return $"{day.Year}-{day.Month:00}-{day.Day:00}";
        if (report.Speaker is { } speaker) yield return speaker;
    }
}
