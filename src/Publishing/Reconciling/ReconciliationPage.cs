using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>
/// A reconciliation as one HTML file that needs no server and no other file: both texts side by side with a line from each promise to
/// what answers it, filtered by verdict; as a list on small screens and on paper.
/// </summary>
public static class ReconciliationPage
{
    public static string Of(Reconciliation reconciliation)
    {
        var (plan, review) = (reconciliation.Plan.Report, reconciliation.Review.Report);
        var title = $"{plan.Place}{plan.PlanYear}年承诺兑现核对";
        var rows = PromiseRow.Of(reconciliation);
        var page = new StringBuilder(1 << 17);
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{Plain(title)}</title>\n<style>\n{Resource("page.css")}</style></head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<header><h1>{Plain(title)}</h1><p>{plan.PlanYear}年《政府工作报告》的 {rows.Count} 项承诺，对照{review.PlanYear}年《政府工作报告》的工作回顾。机器初核，待人核定；没有说到不等于没有做。</p>\n");
        AppendChips(page, reconciliation);
        page.Append("</header>\n<main>\n<div id=\"sides\">");
        AppendSide(page, $"{plan.PlanYear}年工作安排", new MarkedText(reconciliation.Plan, Part.Plan).Of(Promised(rows)));
        page.Append("<div></div>");
        AppendSide(page, $"{review.PlanYear}年工作回顾", new MarkedText(reconciliation.Review, Part.Review).Of(Told(reconciliation)));
        page.Append("<svg id=\"links\" aria-hidden=\"true\"></svg></div>\n");
        AppendList(page, rows);
        page.Append(CultureInfo.InvariantCulture, $"</main>\n<div id=\"note\" role=\"status\"></div>\n<script>\n{Resource("page.js")}</script>\n</body></html>\n");
        return page.ToString();
    }

    internal static string Plain(string words) => WebUtility.HtmlEncode(words);

    private static void AppendChips(StringBuilder page, Reconciliation reconciliation)
    {
        page.Append("<div class=\"chips\">");
        foreach (var verdict in PromiseSheet.Verdicts)
        {
            var count = reconciliation.Promises.Count(promise => promise.Verdict == verdict);
            if (count > 0) page.Append(CultureInfo.InvariantCulture, $"<button class=\"{Codes.Of(verdict)}\" data-verdict=\"{Codes.Of(verdict)}\" aria-pressed=\"false\">{Terms.Of(verdict)} {count}</button>");
        }
        page.Append("<button class=\"forsides\" data-view=\"sides\" aria-pressed=\"true\">两份对照</button><button class=\"forsides\" data-view=\"list\" aria-pressed=\"false\">清单</button></div>");
    }

    private static void AppendSide(StringBuilder page, string heading, string words) =>
        page.Append(CultureInfo.InvariantCulture, $"<section tabindex=\"0\" aria-label=\"{heading}\"><h2>{heading}</h2>{words}</section>");

    private static void AppendList(StringBuilder page, IReadOnlyList<PromiseRow> rows)
    {
        page.Append("<div id=\"list\" hidden>");
        var chapter = "";
        foreach (var row in rows)
        {
            if (row.Chapter != chapter) page.Append(CultureInfo.InvariantCulture, $"<h2>{Plain(chapter = row.Chapter)}</h2>");
            var verdict = Codes.Of(row.Promise.Verdict);
            page.Append(CultureInfo.InvariantCulture, $"<article class=\"{verdict}\" data-verdict=\"{verdict}\"><div class=\"no\">{row.Number}</div><div>{Plain(row.Promised)}</div><div class=\"told\">{Plain(row.Told)}</div><div class=\"verdict\"><b>{Terms.Of(row.Promise.Verdict)}</b><span>{Plain(row.Because)}</span></div></article>\n");
        }
        page.Append("</div>");
    }

    private static IEnumerable<(Span Span, string Attributes)> Promised(IReadOnlyList<PromiseRow> rows) => rows.Select(row =>
    {
        var verdict = Codes.Of(row.Promise.Verdict);
        return (row.Promise.Span, $"class=\"{verdict}\" data-id=\"{row.Number}\" data-verdict=\"{verdict}\" data-why=\"{Plain($"{Terms.Of(row.Promise.Verdict)}：{row.Because}")}\" tabindex=\"0\"");
    });

    /// <summary>Stretches of the review, cut wherever a passage begins or ends, each with the promises that it answers.</summary>
    private static IEnumerable<(Span Span, string Attributes)> Told(Reconciliation reconciliation)
    {
        var told = reconciliation.Promises.SelectMany((promise, index) => promise.Results.Where(answer => answer.Report == 0).Select(answer => (answer.Span, Number: index + 1, promise.Verdict))).ToList();
        int[] cuts = [.. told.SelectMany(row => (int[])[row.Span.Start, row.Span.End]).Distinct().Order()];
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var span = new Span(cuts[at], cuts[at + 1]);
            var over = told.FindAll(row => row.Span.Overlaps(span));
            if (over.Count > 0) yield return (span, $"class=\"{Codes.Of(over[0].Verdict)}\" data-of=\"{string.Join(' ', over.Select(row => row.Number))}\"");
        }
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
