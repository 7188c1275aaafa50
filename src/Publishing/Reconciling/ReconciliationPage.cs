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
public sealed class ReconciliationPage
{
    private readonly Reconciliation _reconciliation;
    private readonly Tongue _tongue;
    private readonly IReadOnlyList<PromiseRow> _rows;
    private readonly StringBuilder _page = new(1 << 17);

    private ReconciliationPage(Reconciliation reconciliation, Tongue tongue) =>
        (_reconciliation, _tongue, _rows) = (reconciliation, tongue, PromiseRow.Of(reconciliation, tongue.IsEnglish));

    public static string Of(Reconciliation reconciliation, bool inEnglish = false) => new ReconciliationPage(reconciliation, new(inEnglish)).Draw();

    internal static string Plain(string words) => WebUtility.HtmlEncode(words);

    private string Draw()
    {
        var (plan, review) = (_reconciliation.Plan.Report, _reconciliation.Review.Report);
        var title = _tongue.Say($"{plan.Place}{plan.PlanYear}年承诺兑现核对", $"{plan.Place}: what became of the promises of {plan.PlanYear}");
        Append($"<!DOCTYPE html>\n<html lang=\"{_tongue.Say("zh-CN", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{Plain(title)}</title>\n<style>\n{Resource("page.css")}</style></head>\n<body>\n");
        Append($"<header><h1>{Plain(title)}</h1><p>{Lead()}</p>\n");
        AppendChips();
        Append($"</header>\n<main>\n<div id=\"sides\">");
        AppendSide(_tongue.Say($"{plan.PlanYear}年工作安排", $"Plan of {plan.PlanYear}"), new MarkedText(_reconciliation.Plan, Part.Plan).Of(Promised()), []);
        Append($"<div></div>");
        AppendSide(
            _tongue.Say($"{review.PlanYear}年工作回顾", $"Review in the report of {review.PlanYear}"),
            new MarkedText(_reconciliation.Review, Part.Review).Of(Told(0)),
            _reconciliation.Besides.Select((further, index) => (
                _tongue.Say($"{PromiseRow.NameOf(further).Chinese}的回顾（再查）", $"Review in the {PromiseRow.NameOf(further).English} (searched besides)"),
                new MarkedText(further, Part.Review).Of(Told(index + 1)))));
        Append($"<svg id=\"links\" aria-hidden=\"true\"></svg></div>\n");
        AppendList();
        Append($"</main>\n<div id=\"note\" role=\"status\"></div>\n<script>\n{Resource("page.js")}</script>\n</body></html>\n");
        return _page.ToString();
    }

    private string Lead()
    {
        var (plan, review) = (_reconciliation.Plan.Report, _reconciliation.Review.Report);
        return _tongue.Say(
            $"{plan.PlanYear}年《政府工作报告》的 {_rows.Count} 项承诺，对照{review.PlanYear}年《政府工作报告》的工作回顾{string.Concat(_reconciliation.Besides.Select(further => $"，没有说到的再查{PromiseRow.NameOf(further).Chinese}"))}。机器初核，待人核定；没有说到不等于没有做。",
            $"{_rows.Count} promises of the {plan.PlanYear} work report, laid against the review in that of {review.PlanYear}{string.Concat(_reconciliation.Besides.Select(further => $", then in the {PromiseRow.NameOf(further).English}"))}. A first check by machine, to be confirmed by people; what is not told of may have been done.");
    }

    private void AppendChips()
    {
        Append($"<div class=\"chips\">");
        foreach (var verdict in PromiseSheet.Verdicts)
        {
            var count = _rows.Count(row => row.Promise.Verdict == verdict);
            if (count > 0) Append($"<button class=\"{Codes.Of(verdict)}\" data-verdict=\"{Codes.Of(verdict)}\" aria-pressed=\"false\">{_tongue.Of(verdict)} {count}</button>");
        }
        Append($"<span class=\"steps forsides\" role=\"group\" aria-label=\"{_tongue.Say("逐处看", "step through")}\"><button data-step=\"-1\" aria-label=\"{_tongue.Say("上一处", "previous")}\">‹</button><output id=\"step\"></output><button data-step=\"1\">{_tongue.Say("下一处", "next")} ›</button></span>");
        Append($"<input id=\"find\" type=\"search\" placeholder=\"{_tongue.Say("找字", "find words")}\" aria-label=\"{_tongue.Say("在承诺和交代里找字", "find words in promises and what is told of them")}\">");
        Append($"<button class=\"forsides\" data-view=\"sides\" aria-pressed=\"true\">{_tongue.Say("两份对照", "side by side")}</button><button class=\"forsides\" data-view=\"list\" aria-pressed=\"false\">{_tongue.Say("清单", "list")}</button></div>");
    }

    private void AppendSide(string heading, string words, IEnumerable<(string Heading, string Words)> besides)
    {
        Append($"<section tabindex=\"0\" aria-label=\"{Plain(heading)}\"><h2>{Plain(heading)}</h2><div lang=\"zh-CN\">{words}</div>");
        foreach (var (further, told) in besides) Append($"<h2>{Plain(further)}</h2><div lang=\"zh-CN\">{told}</div>");
        Append($"</section>");
    }

    private void AppendList()
    {
        Append($"<div id=\"list\" hidden>");
        AppendContents();
        AppendArticles(_rows, "c");
        var soft = PromiseRow.SoftOf(_reconciliation, _tongue.IsEnglish);
        if (soft.Count > 0)
        {
            Append($"<details><summary>{_tongue.Say($"笼统的表述 {soft.Count} 条，没有计入", $"{soft.Count} too general to be followed, not counted")}</summary>");
            AppendArticles(soft, "s");
            Append($"</details>");
        }
        Append($"</div>");
    }

    /// <summary>Chapters to go to, with how many promises each has.</summary>
    private void AppendContents()
    {
        var chapters = Runs(_rows);
        if (chapters.Count < 2) return;
        Append($"<nav><details><summary>{_tongue.Say("目录", "Contents")}</summary><ol lang=\"zh-CN\">");
        for (var index = 0; index < chapters.Count; index++) Append($"<li><a href=\"#c{index + 1}\">{Plain(chapters[index].Chapter)}</a> {chapters[index].Count}</li>");
        Append($"</ol></details></nav>");
    }

    private static List<(string Chapter, int Count)> Runs(IReadOnlyList<PromiseRow> rows)
    {
        List<(string Chapter, int Count)> runs = [];
        foreach (var row in rows)
            if (runs.Count > 0 && runs[^1].Chapter == row.Chapter) runs[^1] = (row.Chapter, runs[^1].Count + 1);
            else runs.Add((row.Chapter, 1));
        return runs;
    }

    private void AppendArticles(IReadOnlyList<PromiseRow> rows, string anchor)
    {
        var (chapter, number) = ((string?)null, 0);
        foreach (var row in rows)
        {
            if (row.Chapter != chapter) Append($"<h2 id=\"{anchor}{++number}\" lang=\"zh-CN\">{Plain(chapter = row.Chapter)}</h2>");
            var verdict = Codes.Of(row.Promise.Verdict);
            Append($"<article class=\"{verdict}\" data-verdict=\"{verdict}\"><div class=\"no\">{row.Number}</div><div lang=\"zh-CN\">{Plain(row.Promised)}</div><div class=\"told\">{Plain(row.Told)}</div><div class=\"verdict\"><b>{_tongue.Of(row.Promise.Verdict)}</b><span>{Plain(_tongue.Because(row.Promise))}</span></div></article>\n");
        }
    }

    private IEnumerable<(Span Span, string Attributes)> Promised() => _rows.Select(row =>
    {
        var verdict = Codes.Of(row.Promise.Verdict);
        var why = $"{_tongue.Of(row.Promise.Verdict)}{_tongue.Say("：", ": ")}{_tongue.Because(row.Promise)}";
        return (row.Promise.Span, $"class=\"{verdict}\" data-id=\"{row.Number}\" data-verdict=\"{verdict}\" data-why=\"{Plain(why)}\" tabindex=\"0\"");
    });

    /// <summary>
    /// Stretches of a review, cut wherever a passage begins or ends, each with the promises that it answers; where those came to different ends, in two colours.
    /// </summary>
    private IEnumerable<(Span Span, string Attributes)> Told(int report)
    {
        var told = _rows.SelectMany(row => row.Promise.Results.Where(answer => answer.Report == report).Select(answer => (answer.Span, row.Number, row.Promise.Verdict))).ToList();
        int[] cuts = [.. told.SelectMany(row => (int[])[row.Span.Start, row.Span.End]).Distinct().Order()];
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var span = new Span(cuts[at], cuts[at + 1]);
            var over = told.FindAll(row => row.Span.Overlaps(span));
            if (over.Count == 0) continue;
            List<string> verdicts = [.. over.Select(row => Codes.Of(row.Verdict)).Distinct()];
            var colours = verdicts.Count == 1 ? $"class=\"{verdicts[0]}\"" : $"class=\"{verdicts[0]} several\" style=\"--a:var(--{verdicts[0]});--b:var(--{verdicts[1]})\"";
            yield return (span, $"{colours} data-of=\"{string.Join(' ', over.Select(row => row.Number))}\" tabindex=\"0\"");
        }
    }

    private void Append(FormattableString words) => _page.Append(words.ToString(CultureInfo.InvariantCulture));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
