using Luoshi.Publishing.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Tables;

/// <summary>Figures, one a row: what is measured, how much, what kind of figure it is, and which task it belongs to.</summary>
internal sealed class FigureList(Canvas canvas, Paper paper, Reading reading, TaskTable tasks)
{
    private readonly PlainTable _grid = new(
        canvas,
        new(paper.Say("指标", "measure"), 12, 46),
        new(paper.Say("数据", "figure"), 14, 20),
        TableColumn.OfLabels(paper.Say("界限", "bound"), Labels.Bounds(paper.Language)) with { Leaves = 17 },
        TableColumn.OfLabels(paper.Say("性质", "nature"), Labels.Natures(paper.Language)) with { Leaves = 19 },
        TableColumn.OfLabels(paper.Say("用途", "role"), Labels.Roles(paper.Language)) with { Leaves = 18 },
        TableColumn.Fixed(paper.Say("年份", "year"), 4) with { Leaves = 19 },
        TableColumn.Fixed(paper.Say("位置", "at"), 6) with { Leaves = 16 },
        TableColumn.Fixed(paper.Say("任务", "task"), 6) with { Leaves = 32 });

    public void Draw(IEnumerable<Figure> figures)
    {
        _grid.Head();
        foreach (var figure in figures) Add(figure);
    }

    private void Add(Figure figure)
    {
        var measure = PlainWords.Of(figure.Measure);
        var subject = PlainWords.Of(figure.Subject);
        _grid.Row(
            new(subject.Length > 0 ? $"{measure}（{subject}）" : measure),
            new($"{Change(figure)}{PlainWords.Of(reading.Document, figure.Span)}{Doubt.MarkOf(figure)}", Ink.Figure),
            new(Labels.BoundOf(paper.Language, figure)),
            new(Labels.Of(paper.Language, figure.Nature), Ink.Faint),
            new(Labels.Of(paper.Language, figure.Role), Ink.Faint),
            new($"{figure.Year}", Ink.Faint),
            new($"{figure.Span.Start}", Ink.Faint),
            new(tasks.ReferenceOf(figure) is { Number: { } number } ? $"{number}" : tasks.ReferenceOf(figure).Words ?? "", Ink.Faint));
    }

    private static string Change(Figure figure) => figure.Direction switch
    {
        Direction.Up => "+",
        Direction.Down => "−",
        _ => "",
    };
}
