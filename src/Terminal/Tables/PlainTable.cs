using Spectre.Console;
using Spectre.Console.Rendering;

namespace Luoshi.Terminal.Tables;

/// <summary>
/// Columns without lines: all but one have a set width, so that every table of a reading stands under the others; the one takes
/// what is left of the paper and breaks its words into lines.
/// </summary>
internal sealed class PlainTable
{
    private const int Gap = 2;

    private readonly Table _table = new() { Border = TableBorder.None, ShowHeaders = false };
    private readonly Paper _paper;

    /// <param name="paper">What it is drawn on.</param>
    /// <param name="widths">In half-width characters; 0 for the one that takes what is left.</param>
    public PlainTable(Paper paper, params int[] widths)
    {
        _paper = paper;
        var rest = paper.Width - widths.Sum() - Gap * (widths.Length - 1);
        foreach (var width in widths)
            _table.AddColumn(new TableColumn("") { Width = width == 0 ? Math.Max(10, rest) : width, Padding = new Padding(0, 0, Gap, 0) });
        _table.Columns[^1].Padding = new Padding(0);
    }

    public void Head(params (string Chinese, string English)[] headings) =>
        _table.AddRow(headings.Select(heading => Words(_paper.Say(heading.Chinese, heading.English), Ink.Faint)));

    public void Row(params IRenderable[] cells) => _table.AddRow(cells);

    public void Draw(IAnsiConsole console) => console.Write(_table);

    public static Paragraph Words(string words, Style? style = null) => new(words, style);
}
