using System.Text;

namespace Luoshi.Terminal.Typesetting;

/// <summary>Lines as they are drawn, in memory: breaking, padding and inks, no blank at the end of any.</summary>
internal sealed class Canvas(StringBuilder lines, int width, bool colours)
{
    /// <summary>The blanks between two cells.</summary>
    public const int Gap = 2;

    public int Width => width;

    public void EmptyLine() => lines.Append('\n');

    /// <summary>Words over the whole width.</summary>
    public void Write(Phrase phrase) => Write([width], [phrase]);

    /// <summary>Cells beside each other, each broken to its width.</summary>
    public void Write(ReadOnlySpan<int> widths, ReadOnlySpan<Phrase> cells)
    {
        var broken = new List<(int Start, int End)>[cells.Length];
        var height = 0;
        for (var cell = 0; cell < cells.Length; cell++)
            height = Math.Max(height, (broken[cell] = LineBreaker.Break(cells[cell].Words, widths[cell])).Count);
        for (var line = 0; line < height; line++)
            WriteLine(widths, cells, broken, line);
    }

    private void WriteLine(ReadOnlySpan<int> widths, ReadOnlySpan<Phrase> cells, List<(int Start, int End)>[] broken, int line)
    {
        var (column, at) = (0, 0);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (line < broken[cell].Count && broken[cell][line] is var (start, end) && end > start)
            {
                lines.Append(' ', column - at);
                cells[cell].Write(lines, start, end, colours);
                at = column + ScreenWidth.Of(cells[cell].Words.AsSpan(start, end - start));
            }
            column += widths[cell] + Gap;
        }
        lines.Append('\n');
    }
}
