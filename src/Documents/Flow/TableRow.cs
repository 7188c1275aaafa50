using System.Text;

namespace Luoshi.Documents.Flow;

/// <summary>
/// What a row of a table becomes: one line with a tab between its cells. A row with words in one cell only is there for the layout,
/// and its paragraphs stay paragraphs. Rows of a table inside a cell follow as lines of their own.
/// </summary>
internal static class TableRow
{
    public static IEnumerable<Line> Of(List<List<Line>> cells)
    {
        var lines = cells.SelectMany(cell => cell);
        return cells.Count(HasWords) > 1
            ? lines.Where(line => line.IsRow).Prepend(Joined(cells))
            : lines.Where(line => !line.IsBlank || line.Marks.Count > 0);
    }

    private static bool HasWords(List<Line> cell) => cell.Exists(line => !line.IsBlank);

    private static Line Joined(List<List<Line>> cells)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cell > 0) text.Append('\t');
            Join(cells[cell], text, marks);
        }
        while (text.Length > 0 && text[^1] == '\t') text.Length--;
        return new Line(text.ToString(), marks, IsRow: true);
    }

    private static void Join(List<Line> cell, StringBuilder text, List<Mark> marks)
    {
        var pagesKnown = marks.Exists(mark => mark.Change is null);
        var start = text.Length;
        foreach (var line in cell.Where(line => !line.IsRow))
        {
            if (text.Length > start && !line.IsBlank) text.Append(' ');
            marks.AddRange(line.Marks
                .Where(mark => mark.Change is not null || !pagesKnown)
                .Select(mark => mark with { At = mark.At + text.Length }));
            if (!line.IsBlank) text.Append(line.Text.Replace('\n', ' ').Replace('\t', ' '));
        }
    }
}
