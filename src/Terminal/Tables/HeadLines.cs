using Luoshi.Publishing;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>What report it is: place, title and years on one line, session, date and speaker on the next.</summary>
internal static class HeadLines
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading)
    {
        var report = reading.Report;
        var title = report.Title ?? paper.Say("（没有读出标题）", "(no title found)");
        var place = report.Place is { } name ? $"{name}  " : "";
        console.Write(new Paragraph($"{place}{title}{Years(paper, report)}", Ink.Title));
        console.WriteLine();
        var details = Details(report).ToList();
        if (details.Count > 0)
        {
            console.Write(new Paragraph(string.Join(" · ", details), Ink.Faint));
            console.WriteLine();
        }
        console.Write(new Paragraph(reading.Document.Name, Ink.Faint));
        console.WriteLine();
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
