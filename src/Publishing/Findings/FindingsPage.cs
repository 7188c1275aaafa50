using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Publishing.Findings;

/// <summary>Findings as one HTML file that needs no server and no other file: heaviest first, each with its arithmetic and its words, filtered by what was found; printed well.</summary>
public sealed class FindingsPage
{
    private readonly Compared _reports;
    private readonly Func<Remark, string> _say;
    private readonly IReadOnlyList<FindingRow> _rows;
    private readonly StringBuilder _page = new(1 << 16);

    private FindingsPage(Compared reports, IReadOnlyList<Finding> findings, Func<Remark, string> say) =>
        (_reports, _say, _rows) = (reports, say, FindingRow.Of(reports, findings, say));

    /// <param name="reports">What was compared.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="language">Of the page: <c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="say">Picks the language.</param>
    public static string Of(Compared reports, IReadOnlyList<Finding> findings, string language, Func<Remark, string> say) => new FindingsPage(reports, findings, say).Draw(language);

    private string Draw(string language)
    {
        var report = _reports.Report.Report;
        var title = Say($"{report.Place}{report.PlanYear}年《政府工作报告》数据核对", $"{report.Place}: figures of the {report.PlanYear} work report checked");
        Append($"<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{Plain(title)}</title>\n<style>\n{Style()}</style></head>\n<body>\n");
        Append($"<header><h1>{Plain(title)}</h1><p>{Say("机器初核，待人核定。“矛盾”是数字对不上、舍入也说不通；“存疑”还缺什么，写在依据里。", "A first check by machine, to be confirmed by people. Wrong: the numbers do not fit, and rounding does not explain it. Undecidable: what is missing stands in the arithmetic.")}</p>\n");
        AppendChips();
        Append($"</header>\n<main>\n");
        foreach (var verdict in _rows.GroupBy(row => row.Finding.Verdict).OrderBy(group => Order(group.Key))) AppendVerdict(verdict);
        if (_rows.Count == 0) Append($"<p>{Say("没有发现什么。", "Nothing was found.")}</p>");
        Append($"</main>\n<script>for(const b of document.querySelectorAll('button'))b.addEventListener('click',()=>{{const on=b.getAttribute('aria-pressed')!=='true';for(const o of document.querySelectorAll('button'))o.setAttribute('aria-pressed',on&&o===b);for(const s of document.querySelectorAll('main section'))s.hidden=on&&s.id!==b.dataset.verdict}})</script>\n</body></html>\n");
        return _page.ToString();
    }

    private static int Order(Verdict verdict) => verdict switch { Verdict.Wrong => 0, Verdict.Undecidable => 1, Verdict.Notable => 2, _ => 3 };

    private void AppendChips()
    {
        Append($"<div class=\"chips\">");
        foreach (var verdict in _rows.GroupBy(row => row.Finding.Verdict).OrderBy(group => Order(group.Key)))
            Append($"<button class=\"{FindingCodes.Of(verdict.Key)}\" data-verdict=\"{FindingCodes.Of(verdict.Key)}\" aria-pressed=\"false\">{_say(FindingTerms.Of(verdict.Key))} {verdict.Count()}</button>");
        Append($"</div>");
    }

    private void AppendVerdict(IGrouping<Verdict, FindingRow> verdict)
    {
        Append($"<section id=\"{FindingCodes.Of(verdict.Key)}\" class=\"{FindingCodes.Of(verdict.Key)}\"><h2>{_say(FindingTerms.Of(verdict.Key))} {verdict.Count()}</h2>\n");
        foreach (var matter in verdict.GroupBy(row => row.Finding.Rule).OrderByDescending(group => group.Max(row => row.Finding.Severity)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            Append($"<details{(verdict.Key == Verdict.Notable && matter.Count() > 12 ? "" : " open")}><summary>{_say(FindingTerms.Of(matter.Key))} {matter.Count()}</summary>\n");
            foreach (var row in matter.OrderByDescending(row => row.Finding.Severity)) AppendRow(row);
            Append($"</details>\n");
        }
        Append($"</section>\n");
    }

    private void AppendRow(FindingRow row)
    {
        Append($"<article><div class=\"{FindingCodes.Of(row.Finding.Severity)}\">{_say(FindingTerms.Of(row.Finding.Severity))}</div><div><b>{Plain(_say(row.Finding.Arithmetic))}</b>");
        Append($"<blockquote lang=\"zh-CN\">{Marked(row.Shown)}</blockquote>");
        foreach (var line in row.Beside.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Append($"<p lang=\"zh-CN\">{Plain(line)}</p>");
        Append($"</div><div class=\"at\">{Plain(row.Chapter)}<br>{(row.Shown.Source == Source.This ? "" : $"{Plain(FindingRow.NameOf(_reports, row.Shown.Source, _say))} ")}{_say(new("位置", "at"))} {row.Shown.Span.Start}</div></article>\n");
    }

    /// <summary>The clauses around the figure, with the figure marked.</summary>
    private string Marked(Mention shown)
    {
        var (document, span) = (_reports.Of(shown.Source).Document, shown.Span);
        var around = Excerpt.Around(document, span);
        return $"{Words(new(around.Start, span.Start))}<mark>{Words(span)}</mark>{Words(new(span.End, Math.Max(span.End, around.End)))}";

        string Words(Span piece) => Plain(Excerpt.WordsOf(document, piece));
    }

    private string Say(string chinese, string english) => _say(new(chinese, english));

    private static string Plain(string words) => WebUtility.HtmlEncode(words);

    private void Append(FormattableString words) => _page.Append(words.ToString(CultureInfo.InvariantCulture));

    private static string Style()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("findings.css")!);
        return reader.ReadToEnd();
    }
}
