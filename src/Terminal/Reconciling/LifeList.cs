using Luoshi.Publishing;
using Luoshi.Publishing.Reconciling;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Reconciling;

/// <summary>Several years on the screen: how many lives ended how, then those that were promised more than once, year by year.</summary>
internal sealed class LifeList(Canvas canvas, Paper paper, IReadOnlyList<Reading> reports, IReadOnlyList<Life> lives)
{
    public void Draw()
    {
        canvas.Write(new(paper.Say(
            LifeRow.TitleOf(reports, "承诺兑现沿革"), $"{reports[0].Report.Place}: promises of {reports[0].Report.PlanYear} to {reports[^1].Report.PlanYear} and their lives"), Ink.Title));
        var summary = new Phrase(paper.Say($"承诺过的事 {lives.Count} 件：", $"{lives.Count} things promised: "));
        foreach (var fate in lives.GroupBy(life => life.Fate).OrderBy(fate => fate.Key))
            summary.Append(fate.Key == lives.Min(life => life.Fate) ? "" : paper.Say("　", "  ")).Append($"{Of(fate.Key)} {fate.Count()}", InkOf(fate.Key));
        canvas.Write(summary);
        var several = lives.Where(life => life.Years.Count > 1).ToList();
        canvas.Write(new(paper.Say($"没有说到不等于没有做。下面是承诺过不止一年的 {several.Count} 件；全部 {lives.Count} 件在 xlsx、html 和 json 里。", $"Not told of is not undone. Below are the {several.Count} promised in more than one year; xlsx, html and json have all {lives.Count}."), Ink.Faint));
        foreach (var life in several) Draw(life);
    }

    private void Draw(Life life)
    {
        canvas.EmptyLine();
        canvas.Write(new Phrase($"{life.Years[0].Year}–{life.Years[^1].Year}  ", Ink.Faint).Append(Of(life.Fate), InkOf(life.Fate)));
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("年", "year"), 4),
            new(paper.Say("承诺", "promised"), 24, 50),
            TableColumn.OfLabels(paper.Say("下落", "verdict"), VerdictWords.InOrder.Select(verdict => VerdictWords.Of(verdict, paper.Language))),
            new(paper.Say("下一年报告怎么说", "told the year after"), 24, 50));
        foreach (var (year, promise, from) in life.Years)
            grid.Row(
                new($"{year}", Ink.Faint),
                new(Quote(from.Plan, promise.Span)),
                new(VerdictWords.Of(promise.Verdict, paper.Language), VerdictWords.InkOf(promise.Verdict)),
                new(promise.Results.Count > 0 ? Quote(from.Review, promise.Results[0].Span) : ""));
    }

    private string Of(Fate fate) => paper.Language == Language.Chinese ? Terms.Of(fate) : Codes.Of(fate);

    private static Ink InkOf(Fate fate) => VerdictWords.InkOf(fate switch
    {
        Fate.Finished => PromiseVerdict.Met,
        Fate.Begun => PromiseVerdict.Partly,
        Fate.Missed => PromiseVerdict.Missed,
        Fate.Restated => PromiseVerdict.Restated,
        _ => PromiseVerdict.Silent,
    });

    private static string Quote(Reading reading, Span span) => string.Concat(reading.Document.Quote(span).Where(c => !char.IsWhiteSpace(c)));
}
