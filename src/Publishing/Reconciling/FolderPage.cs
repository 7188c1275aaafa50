using System.Globalization;
using System.Text;

namespace Luoshi.Publishing.Reconciling;

/// <summary>Many pairs as one HTML file that needs no server and no other file: pair by pair, folded, every promise with what is told of it, filtered by verdict and words; printed well.</summary>
public sealed class FolderPage
{
    private readonly IReadOnlyList<FolderPair> _pairs;
    private readonly Tongue _tongue;
    private readonly StringBuilder _page = new(1 << 18);

    private FolderPage(IReadOnlyList<FolderPair> pairs, Tongue tongue) => (_pairs, _tongue) = (pairs, tongue);

    public static string Of(IReadOnlyList<FolderPair> pairs, bool inEnglish = false) => new FolderPage(pairs, new(inEnglish)).Draw();

    private string Draw()
    {
        var (title, all) = (_tongue.Say("各地各年承诺兑现核对", "Promises and what became of them, by place and years"), _pairs.Sum(pair => pair.Rows.Count));
        Append($"<!DOCTYPE html>\n<html lang=\"{_tongue.Say("zh-CN", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\n<style>\n{LivesPage.Resource("page.css")}{LivesPage.Resource("lives.css")}</style></head>\n<body>\n");
        Append($"<header><h1>{title}</h1><p>{_tongue.Say($"{_pairs.Count} 对报告，承诺 {all} 项。机器初核，待人核定；没有说到不等于没有做。", $"{_pairs.Count} pairs of reports, {all} promises. A first check by machine, to be confirmed by people; what is not told of may have been done.")}</p>\n<div class=\"chips\">");
        foreach (var verdict in PromiseSheet.Verdicts)
            Append($"<button class=\"{Codes.Of(verdict)}\" data-fate=\"{Codes.Of(verdict)}\" aria-pressed=\"false\">{_tongue.Of(verdict)} {_pairs.Sum(pair => pair.Count(verdict))}</button>");
        Append($"<input id=\"find\" type=\"search\" placeholder=\"{_tongue.Say("找字", "find words")}\" aria-label=\"{_tongue.Say("在承诺和交代里找字", "find words in promises and what is told of them")}\"></div></header>\n<main id=\"lives\">\n");
        foreach (var pair in _pairs) Append(pair);
        Append($"</main>\n<script>\n{LivesPage.Resource("lives.js")}</script>\n</body></html>\n");
        return _page.ToString();
    }

    private void Append(FolderPair pair)
    {
        var counts = string.Join(_tongue.Say("　", ", "), PromiseSheet.Verdicts.Select(verdict => $"{_tongue.Of(verdict)} {pair.Count(verdict)}"));
        Append($"<section><details><summary><span lang=\"zh-CN\">{Plain(pair.Place)}</span> {pair.Years}　{_tongue.Say("承诺", "promises")} {pair.Rows.Count}{_tongue.Say("：", ": ")}{counts}</summary>\n");
        foreach (var row in pair.Rows) Append(row);
        Append($"</details></section>\n");
    }

    private void Append(PromiseRow row)
    {
        var verdict = row.Promise.Verdict;
        Append($"<article class=\"{Codes.Of(verdict)}\" data-fate=\"{Codes.Of(verdict)}\"><h3 lang=\"zh-CN\">{Plain(row.Promised)}</h3><p><b>{_tongue.Of(verdict)}</b> {Plain(_tongue.Because(row.Promise))}</p>");
        if (row.Told.Length > 0) Append($"<div lang=\"zh-CN\">{Plain(row.Told)}</div>");
        Append($"</article>\n");
    }

    private static string Plain(string words) => ReconciliationPage.Plain(words);

    private void Append(FormattableString words) => _page.Append(words.ToString(CultureInfo.InvariantCulture));
}
