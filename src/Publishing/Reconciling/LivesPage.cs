using System.Globalization;
using System.Reflection;
using System.Text;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>Lives of promises as one HTML file that needs no server and no other file: what was promised in several years first, year by year, filtered by how it stands; printed well.</summary>
public sealed class LivesPage
{
    private readonly IReadOnlyList<Reading> _reports;
    private readonly IReadOnlyList<LifeRow> _rows;
    private readonly Tongue _tongue;
    private readonly StringBuilder _page = new(1 << 17);

    private LivesPage(IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives, Tongue tongue) => (_reports, _rows, _tongue) = (reports, LifeRow.Of(lives), tongue);

    public static string Of(IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives, bool inEnglish = false) => new LivesPage(reports, lives, new(inEnglish)).Draw();

    private string Draw()
    {
        var title = _tongue.Say(LifeRow.TitleOf(_reports, "承诺兑现沿革"), $"{_reports[0].Report.Place}: promises of {_reports[0].Report.PlanYear} to {_reports[^1].Report.PlanYear} and their lives");
        Append($"<!DOCTYPE html>\n<html lang=\"{_tongue.Say("zh-CN", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{Plain(title)}</title>\n<style>\n{Resource("page.css")}{Resource("lives.css")}</style></head>\n<body>\n");
        Append($"<header><h1>{Plain(title)}</h1><p>{_tongue.Say($"承诺过的事 {_rows.Count} 件，承诺过不止一年的在前。机器初核，待人核定；没有说到不等于没有做。", $"{_rows.Count} things promised, those of more than one year first. A first check by machine, to be confirmed by people; what is not told of may have been done.")}</p>\n<div class=\"chips\">");
        foreach (var fate in _rows.GroupBy(row => row.Life.Fate).OrderBy(fate => fate.Key))
            Append($"<button class=\"{ColourOf(fate.Key)}\" data-fate=\"{Codes.Of(fate.Key)}\" aria-pressed=\"false\">{_tongue.Of(fate.Key)} {fate.Count()}</button>");
        Append($"<input id=\"find\" type=\"search\" placeholder=\"{_tongue.Say("找字", "find words")}\" aria-label=\"{_tongue.Say("在承诺和交代里找字", "find words in promises and what is told of them")}\"></div></header>\n<main id=\"lives\">\n");
        List<LifeRow> several = [.. _rows.Where(row => row.IsOfSeveralYears)], once = [.. _rows.Where(row => !row.IsOfSeveralYears)];
        Append($"<section><h2>{_tongue.Say("承诺过不止一年的", "Promised in more than one year")} {several.Count}</h2>\n");
        foreach (var row in several) Append(row);
        Append($"</section>\n<section><details><summary>{_tongue.Say("只提过一年的", "Promised in one year")} {once.Count}</summary>\n");
        foreach (var row in once) Append(row);
        Append($"</details></section>\n</main>\n<script>\n{Resource("lives.js")}</script>\n</body></html>\n");
        return _page.ToString();
    }

    private void Append(LifeRow row)
    {
        Append($"<article class=\"{ColourOf(row.Life.Fate)}\" data-fate=\"{Codes.Of(row.Life.Fate)}\"><h3 lang=\"zh-CN\">{Plain(row.Words)}</h3><p><b>{_tongue.Of(row.Life.Fate)}</b> {row.Years}</p><ol>");
        foreach (var year in row.Life.Years)
        {
            var (promised, told, verdict) = (LifeRow.PromisedIn(year), LifeRow.ToldOf(year), year.Promise.Verdict);
            Append($"<li><span>{_tongue.Say($"{year.Year}年", $"{year.Year}")}</span><div lang=\"zh-CN\">{(promised == row.Words ? "" : Plain(promised))}</div><div class=\"{Codes.Of(verdict)}\"><b>{_tongue.Of(verdict)}</b> <span lang=\"zh-CN\">{Plain(told)}</span></div></li>");
        }
        Append($"</ol></article>\n");
    }

    private static string ColourOf(Fate fate) => fate switch
    {
        Fate.Finished => "met",
        Fate.Begun or Fate.Open => "partly",
        Fate.Missed => "missed",
        Fate.Restated => "restated",
        _ => "silent",
    };

    private static string Plain(string words) => ReconciliationPage.Plain(words);

    private void Append(FormattableString words) => _page.Append(words.ToString(CultureInfo.InvariantCulture));

    internal static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
