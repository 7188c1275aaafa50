namespace Luoshi.Vocabulary.Sheets;

/// <summary>A row of a sheet that has anything in it.</summary>
/// <param name="Number">As the spreadsheet counts it, from 1: empty rows count too.</param>
/// <param name="Cells">From the first column to the last that has anything in this row.</param>
public sealed record SheetLine(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, from 0; empty beyond the last.</summary>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
