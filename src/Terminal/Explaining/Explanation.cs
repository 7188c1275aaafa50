using System.Globalization;
using Luoshi.Publishing;
using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Explaining;

/// <summary>
/// One place of a report explained: where it stands, the sentence with the words that rules went by, what was read there field by
/// field, and the rules that fired.
/// </summary>
internal sealed class Explanation(IAnsiConsole console, Paper paper, Reading reading)
{
    public void Draw(Place place)
    {
        HeadLines.Draw(console, paper, reading);
        console.WriteLine();
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
        var sections = path.Count == 0 ? paper.Say("（第一章之前）", "(before the first chapter)") : string.Join(" › ", path.Select(section => $"{section.Id} {section.Title}"));
        var grid = new PlainTable(paper, 10, 0);
        Field(grid, paper.Say("位置", "Offset"), $"{place.Offset}");
        Field(grid, paper.Say("章节", "Section"), path.Count == 0 ? sections : $"{sections}（{Labels.Of(paper.Language, path[^1].Part)}）");
        grid.Draw(console);
    }

    private void DrawSentence(Place place)
    {
        var about = place.Item is { } item && place.Figure is null && place.Skipped is null ? item.Span : place.Span;
        var sentence = SentenceFinder.Around(reading.Document, about);
        console.WriteLine();
        console.Write(RuleWords.Mark(reading.Document, sentence, place, paper));
        console.WriteLine();
    }

    private void DrawFigure(Figure figure)
    {
        Heading(paper.Say("数据", "Figure"), figure.Span);
        var grid = new PlainTable(paper, 10, 0);
        Field(grid, paper.Say("指标", "measure"), PlainWords.Of(figure.Measure));
        Field(grid, paper.Say("主体", "subject"), PlainWords.Of(figure.Subject));
        Field(grid, paper.Say("数值", "value"), $"{Plain(figure.Value)}{(figure.Value2 is { } upper ? $"–{Plain(upper)}" : "")} {figure.Unit}");
        Field(grid, paper.Say("界限", "bound"), paper.Say(Terms.BoundOf(figure), Codes.Of(figure.Bound) + (figure.Strict ? " (strict)" : "")));
        Field(grid, paper.Say("性质", "nature"), $"{Labels.Of(paper.Language, figure.Nature)} {Labels.Of(paper.Language, figure.Direction)}".TrimEnd());
        Field(grid, paper.Say("用途", "role"), Labels.Of(paper.Language, figure.Role));
        Field(grid, paper.Say("年份", "year"), $"{figure.Year}");
        Field(grid, paper.Say("并列组", "group"), figure.Group);
        grid.Draw(console);
        DrawReasons(figure);
    }

    private void DrawItem(WorkItem item)
    {
        Heading(paper.Say("任务", "Work item"), item.Span);
        var grid = new PlainTable(paper, 10, 0);
        Field(grid, paper.Say("工作任务", "task"), PlainWords.Of(reading.Document, item.Span));
        Field(grid, paper.Say("主题", "theme"), PlainWords.Of(item.Theme));
        Field(grid, paper.Say("类型", "kind"), Labels.Of(paper.Language, item.Kind));
        Field(grid, paper.Say("力度", "strength"), $"{item.Strength} {Labels.OfStrength(paper.Language, item.Strength)}");
        Field(grid, paper.Say("可核验", "checkable"), item.Checkable ? paper.Say("是", "yes") : paper.Say("否", "no"));
        Field(grid, paper.Say("时限", "due"), item.Due is { } due ? due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        Field(grid, paper.Say("年度目标", "goal"), Goals.Of(reading, item));
        grid.Draw(console);
        DrawReasons(item);
    }

    private void DrawSkipped(Skipped skipped)
    {
        Heading(paper.Say("不算数据的数字", "Digits that are no figure"), skipped.Span);
        var grid = new PlainTable(paper, 10, 0);
        Field(grid, paper.Say("原因", "why"), Labels.Of(paper.Language, skipped.Why));
        grid.Draw(console);
    }

    private void DrawNothing()
    {
        console.WriteLine();
        console.Write(new Paragraph(
            paper.Say("这里没有读出数据，也不在任务之内。", "No figure was read here, and it lies in no work item."), Ink.Faint));
        console.WriteLine();
    }

    private void DrawReasons(Cited cited)
    {
        if (cited.Why.Count == 0) return;
        var grid = new PlainTable(paper, 2, 24, 0);
        grid.Head(("", ""), ("规则", "rule"), ("依据的字", "words"));
        foreach (var reason in cited.Why)
            grid.Row(PlainTable.Words(""), PlainTable.Words(reason.Rule), PlainTable.Words(PlainWords.Of(reading.Document, reason.Words), Ink.Marked));
        grid.Draw(console);
    }

    private void Heading(string what, Span span)
    {
        console.WriteLine();
        console.Write(new Paragraph($"{what}  {PlainWords.Of(reading.Document, span)}", Ink.Chapter).Append($"  {span.Start}–{span.End}", Ink.Faint));
        console.WriteLine();
    }

    private static void Field(PlainTable grid, string name, string value)
    {
        if (value.Length > 0) grid.Row(PlainTable.Words(name, Ink.Faint), PlainTable.Words(value));
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
