using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Workbooks;

/// <summary>A column of a sheet: a column of a table with its look, or one that is left empty for a clerk to fill in.</summary>
/// <param name="Column">Heading, width and content.</param>
/// <param name="Look">How its cells look.</param>
internal sealed record PrintedColumn<TRow>(Column<TRow> Column, CellLook Look)
{
    /// <summary>The look of a cell by what stands in its row, where it says something: a colour for a verdict.</summary>
    public Func<TRow, CellLook>? LookOf { get; init; }

    /// <summary>Left empty, its heading in another colour.</summary>
    public bool FillIn { get; init; }

    /// <summary>Not printed, and folded away by one click: what is needed on the screen only.</summary>
    public bool OffPaper { get; init; }

    /// <summary>Neighbouring rows of a page with the same words share one cell.</summary>
    public bool Merged { get; init; }

    /// <summary>The words that may be chosen, where there are few.</summary>
    public string? Choices { get; init; }
}
