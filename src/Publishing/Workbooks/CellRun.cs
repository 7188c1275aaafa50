namespace Luoshi.Publishing.Workbooks;

/// <summary>Cells of one column, under one another and on one page, that share their content.</summary>
/// <param name="Column">The column's index.</param>
/// <param name="First">Index of the first row.</param>
/// <param name="Last">Index of the last row.</param>
/// <param name="Words">What they share.</param>
/// <param name="Height">The height of all of them, in points.</param>
internal sealed record CellRun(int Column, int First, int Last, string Words, double Height);
