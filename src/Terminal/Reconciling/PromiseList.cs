using Luoshi.Publishing.Reconciling;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Reconciling;

/// <summary>The table on the screen: how many of each verdict, then chapter by chapter what was promised and what is told of it.</summary>
internal sealed class PromiseList(Canvas canvas, Paper paper, Reconciliation reconciliation)
{
    /// <summary>Columns that narrow paper has no room for.</summary>
    private const int Reason = 3, Place = 4;

    private readonly List<Promise> _promises = [.. reconciliation.Firm];

    public void Draw()
    {
        var (plan, review) = (reconciliation.Plan.Report, reconciliation.Review.Report);
        canvas.Write(new(paper.Say(
            $"{plan.Place}：{plan.PlanYear}年承诺，{review.PlanYear}年报告交代{string.Concat(reconciliation.Besides.Select(further => $"，再查{PromiseRow.NameOf(further).Chinese}"))}",
            $"{plan.Place}: promises of {plan.PlanYear} in the report of {review.PlanYear}{string.Concat(reconciliation.Besides.Select(further => $", then the {PromiseRow.NameOf(further).English}"))}"), Ink.Title));
        canvas.Write(Summary());
        canvas.Write(new(paper.Say("没有说到不等于没有做，机器也会漏找；引用前请逐条看原文。", "Not told of is not undone, and the machine misses passages: look at each before you quote it."), Ink.Faint));
        foreach (var chapter in Chapters()) Draw(chapter);
        var soft = reconciliation.Promises.Count - _promises.Count;
        if (soft == 0) return;
        canvas.EmptyLine();
        canvas.Write(new(paper.Say($"另有笼统的表述 {soft} 条，没有计入；在 JSON、工作簿和网页里。", $"{soft} more are too general to be followed and not counted; JSON, workbook and page have them."), Ink.Faint));
    }

    private Phrase Summary()
    {
        var line = new Phrase(paper.Say($"承诺 {_promises.Count} 项：", $"{_promises.Count} promises: "));
        foreach (var verdict in VerdictWords.InOrder)
        {
            var count = _promises.Count(promise => promise.Verdict == verdict);
            if (count > 0) line.Append($"{VerdictWords.Of(verdict, paper.Language)} {count}", VerdictWords.InkOf(verdict)).Append(paper.Say("　", "  "));
        }
        var repeated = _promises.Count(promise => promise.Repeated && promise.Results.Count == 0);
        if (repeated > 0) line.Append(paper.Say($"未提及而又再次承诺 {repeated}", $"silent, and promised again {repeated}"), Ink.Faint);
        return line;
    }

    private void Draw(IGrouping<string, Promise> chapter)
    {
        canvas.EmptyLine();
        canvas.Write(new(chapter.Key.Length > 0 ? chapter.Key : paper.Say("（没有章节）", "(no chapter)"), Ink.Chapter));
        var grid = new PlainTable(
            canvas,
            TableColumn.OfLabels(paper.Say("下落", "verdict"), VerdictWords.InOrder.Select(verdict => VerdictWords.Of(verdict, paper.Language))),
            new(paper.Say("承诺", "promised"), 24, 50),
            new(paper.Say("报告怎么说", "told"), 26, 56),
            new(paper.Say("根据", "because"), 14, 30) { Leaves = 34 },
            TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 40 });
        grid.Head();
        foreach (var promise in chapter) Draw(grid, promise);
    }

    private void Draw(PlainTable grid, Promise promise) => grid.Row(
        new(VerdictWords.Of(promise.Verdict, paper.Language), VerdictWords.InkOf(promise.Verdict)),
        new(Quote(reconciliation.Plan, promise.Span)),
        Told(promise, !grid.Shows(Reason), !grid.Shows(Place)),
        new(Because(promise), Ink.Faint),
        new($"{promise.Span.Start}", Ink.Faint));

    private string Because(Promise promise) => paper.Say(promise.Because.Chinese, promise.Because.English);

    /// <summary>The words that answer; on narrow paper reason and place stand behind them.</summary>
    private Phrase Told(Promise promise, bool withReason, bool withPlace)
    {
        var told = new Phrase();
        foreach (var answer in promise.Results)
        {
            if (answer.Report > 0) told.Append($"〔{Named(answer)}〕", Ink.Faint);
            told.Append(Quote(reconciliation.Of(answer), answer.Span));
        }
        if (promise.Repeated && promise.Results.Count == 0) told.Append(paper.Say("（今年安排又提到）", "(promised again)"), Ink.Faint);
        List<string> behind = [.. withReason && promise.Results.Count > 0 ? [Because(promise)] : Array.Empty<string>(), .. withPlace ? [paper.Say($"位置 {promise.Span.Start}", $"at {promise.Span.Start}")] : Array.Empty<string>()];
        if (behind.Count > 0) told.Append(paper.Say($"〔{string.Join('；', behind)}〕", $" [{string.Join("; ", behind)}]"), Ink.Faint);
        return told;
    }

    private string Named(Answer answer)
    {
        var name = PromiseRow.ReportOf(reconciliation, answer);
        return paper.Say(name.Chinese, name.English);
    }

    private static string Quote(Reading reading, Span span) => string.Concat(reading.Document.Quote(span).Where(c => !char.IsWhiteSpace(c)));

    private IEnumerable<IGrouping<string, Promise>> Chapters() => _promises.GroupBy(ChapterOf);

    /// <summary>The innermost section but one level above the leaves: the chapter that a reader would look under.</summary>
    private string ChapterOf(Promise promise)
    {
        var title = "";
        foreach (var section in reconciliation.Plan.Sections)
            if (section.Span.Contains(promise.Span.Start) && section.Level <= 2) title = section.Title;
        return title;
    }
}
