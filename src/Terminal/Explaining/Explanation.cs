using System.Globalization;
using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Explaining;

/// <summary>
/// One place of a report explained: where it stands, the sentence with the words that rules went by, what was read there field by
/// field, and the rules that fired.
/// </summary>
internal sealed class Explanation(Canvas canvas, Paper paper, Reading reading)
{
    public void Draw(Place place)
    {
        HeadLines.Draw(canvas, paper, reading);
        canvas.EmptyLine();
        DrawWhere(place);
        DrawSentence(place);
        if (place.Figure is { } figure) DrawFigure(figure);
        if (place.Skipped is { } skipped) DrawSkipped(skipped);
        if (place.Item is { } item) DrawItem(item);
        if (place.Figure is null && place.Skipped is null && place.Item is null) DrawNothing();
    }

    private void DrawWhere(Place place)
    {
        var path = new Chapters(reading).PathTo(place.Section);
        var sections = path.Count == 0 ? Outside(place.Offset) : string.Join(" › ", path.Select(section => $"{section.Id} {section.Title}"));
        var grid = Fields();
        Field(grid, paper.Say("位置", "Offset"), $"{place.Offset}");
        Field(grid, paper.Say("章节", "Section"), path.Count == 0 ? sections : $"{sections}（{Labels.Of(paper.Language, path[^1].Part)}）");
    }

    /// <summary>Where text stands that is in no chapter.</summary>
    private string Outside(int offset) =>
        reading.Sections.Count == 0 ? paper.Say("（没有分章）", "(there are no chapters)")
        : reading.Sections.All(section => offset < section.Span.Start) ? paper.Say("（第一章之前）", "(before the first chapter)")
        : reading.Sections.All(section => offset >= section.Span.End) ? paper.Say("（最后一章之后）", "(after the last chapter)")
        : paper.Say("（两章之间）", "(between chapters)");

    private void DrawSentence(Place place)
    {
        var about = place.Item is { } item && place.Figure is null && place.Skipped is null ? item.Span : place.Span;
        var sentence = SentenceFinder.Around(reading.Document, about);
        canvas.EmptyLine();
        canvas.Write(RuleWords.Mark(reading.Document, sentence, place, paper));
    }

    private void DrawFigure(Figure figure)
    {
        Heading(paper.Say("数据", "Figure"), figure.Span);
        var grid = Fields();
        Field(grid, paper.Say("指标", "measure"), PlainWords.Of(figure.Measure));
        Field(grid, paper.Say("主体", "subject"), PlainWords.Of(figure.Subject));
        Field(grid, paper.Say("数值", "value"), $"{Plain(figure.Value)}{(figure.Value2 is { } upper ? $"–{Plain(upper)}" : "")} {figure.Unit}");
        Field(grid, paper.Say("界限", "bound"), Labels.BoundOf(paper.Language, figure));
        Field(grid, paper.Say("性质", "nature"), NatureOf(figure));
        Field(grid, paper.Say("用途", "role"), Labels.Of(paper.Language, figure.Role));
        Field(grid, paper.Say("年份", "year"), $"{figure.Year}");
        Field(grid, paper.Say("并列组", "group"), figure.Group);
        DrawReasons(figure);
    }

    private void DrawItem(WorkItem item)
    {
        Heading(paper.Say("任务", "Work item"), item.Span);
        var grid = Fields();
        Field(grid, paper.Say("工作任务", "task"), PlainWords.Of(reading.Document, item.Span));
        Field(grid, paper.Say("主题", "theme"), PlainWords.Of(item.Theme));
        Field(grid, paper.Say("类型", "kind"), Labels.Of(paper.Language, item.Kind));
        Field(grid, paper.Say("力度", "strength"), Labels.GradeOf(paper.Language, item.Strength));
        Field(grid, paper.Say("可核验", "checkable"), item.Checkable ? paper.Say("是", "yes") : paper.Say("否", "no"));
        Field(grid, paper.Say("时限", "due"), item.Due is { } due ? due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        Field(grid, paper.Say("年度目标", "goal"), Goals.Of(reading, item));
        DrawReasons(item);
    }

    private void DrawSkipped(Skipped skipped)
    {
        Heading(paper.Say("不算数据的数字", "Digits that are no figure"), skipped.Span);
        var grid = Fields();
        Field(grid, paper.Say("原因", "why"), Labels.Of(paper.Language, skipped.Why));
    }

    private void DrawNothing()
    {
        canvas.EmptyLine();
        canvas.Write(new(paper.Say("这里没有读出数据，也不在任务之内。", "No figure was read here, and it lies in no work item."), Ink.Faint));
    }

    private void DrawReasons(Cited cited)
    {
        if (cited.Why.Length == 0) return;
        var grid = new PlainTable(
            canvas, TableColumn.Fixed("", 2), TableColumn.Fixed(paper.Say("规则", "rule"), 24), new(paper.Say("依据的字", "words"), 10, 80));
        grid.Head();
        foreach (var reason in cited.Why)
            grid.Row(new(), new(reason.Rule), new Phrase(PlainWords.Of(reading.Document, reason.Words), Ink.Marked).Append(CertaintyOf(reason.Words), Ink.Faint));
    }

    /// <summary>How sure recognition was of the words; nothing for words that were never an image.</summary>
    private string CertaintyOf(Span words)
    {
        var percent = (int)(100 * reading.Document.Layout.CertaintyOf(words));
        return percent == 100 ? "" : paper.Say($"  识别把握 {percent}%", $"  recognized with {percent}% certainty");
    }

    private void Heading(string what, Span span)
    {
        canvas.EmptyLine();
        canvas.Write(new Phrase($"{what}  {PlainWords.Of(reading.Document, span)}", Ink.Chapter).Append($"  {span.Start}–{span.End}", Ink.Faint));
    }

    private static void Field(PlainTable grid, string name, string value)
    {
        if (value.Length > 0) grid.Row(new(name, Ink.Faint), new(value));
    }

    private PlainTable Fields() => new(canvas, TableColumn.Fixed("", 10), new("", 20, 90));

    private string NatureOf(Figure figure) => figure.Direction == Direction.None
        ? Labels.Of(paper.Language, figure.Nature)
        : $"{Labels.Of(paper.Language, figure.Nature)} {Labels.Of(paper.Language, figure.Direction)}";

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
