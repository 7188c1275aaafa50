using Luoshi.Publishing;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>Figures, one a row: what is measured, how much, and what kind of figure it is.</summary>
internal static class FigureList
{
    public static void Draw(IAnsiConsole console, Paper paper, Reading reading, IEnumerable<Figure> figures)
    {
        var grid = new PlainTable(paper, 0, 16, 6, 6, 6, 4, 5);
        grid.Head(("指标", "measure"), ("数据", "figure"), ("界限", "bound"), ("性质", "nature"), ("用途", "role"), ("年份", "year"), ("位置", "at"));
        foreach (var figure in figures) AddFigure(grid, paper, reading, figure);
        grid.Draw(console);
    }

    private static void AddFigure(PlainTable grid, Paper paper, Reading reading, Figure figure)
    {
        var measure = PlainWords.Of(figure.Measure);
        var subject = PlainWords.Of(figure.Subject);
        grid.Row(
            PlainTable.Words(subject.Length > 0 ? $"{measure}（{subject}）" : measure),
            PlainTable.Words(Change(figure) + PlainWords.Of(reading.Document, figure.Span), Ink.Figure),
            PlainTable.Words(paper.Say(Terms.BoundOf(figure), figure.Bound == Bound.Exact ? "" : Codes.Of(figure.Bound))),
            PlainTable.Words(Labels.Of(paper.Language, figure.Nature), Ink.Faint),
            PlainTable.Words(Labels.Of(paper.Language, figure.Role), Ink.Faint),
            PlainTable.Words($"{figure.Year}", Ink.Faint),
            PlainTable.Words($"{figure.Span.Start}", Ink.Faint));
    }

    private static string Change(Figure figure) => figure.Direction switch
    {
        Direction.Up => "+",
        Direction.Down => "−",
        _ => "",
    };
}
