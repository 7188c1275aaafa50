using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Workbooks;

/// <summary>A row of a sheet laid out.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="Height">In points.</param>
/// <param name="StartsPage">Whether a page of paper begins with it.</param>
internal sealed record SheetRow(Cell[] Cells, double Height, bool StartsPage);
