namespace Luoshi.Publishing.Workbooks;

/// <summary>A sheet to be written: what it is called, what stands over its table, its columns and rows.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Title">The line over the table.</param>
/// <param name="Subtitle">The small line under the title.</param>
/// <param name="Columns">From left to right; those off paper come last.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Frozen">How many columns stay in sight when the sheet is moved sideways.</param>
internal sealed record SheetPlan<TRow>(
    string Name, string Title, string Subtitle, IReadOnlyList<PrintedColumn<TRow>> Columns, IReadOnlyList<TRow> Rows, int Frozen);
