using Luoshi.Publishing.Tables;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>A column of an open table.</summary>
/// <param name="Code">Its key in JSON; stays the same for ever.</param>
/// <param name="Column">Its heading, its width, and what stands in it.</param>
/// <param name="Look">How its cells look in a workbook.</param>
internal sealed record OpenColumn<TRow>(string Code, Column<TRow> Column, CellLook Look)
{
    public OpenColumn(string code, string heading, double width, Func<TRow, Cell> of, CellLook look = CellLook.Text)
        : this(code, new Column<TRow>(heading, width, of), look)
    {
    }
}
