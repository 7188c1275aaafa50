namespace Luoshi.Documents.Printed;

/// <summary>What is read in one go: the lines of a column of prose, or a row of a table.</summary>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Slot">Which blocks have the same margins.</param>
internal sealed record Block(IReadOnlyList<Line> Lines, Slot Slot)
{
    /// <summary>The lines of each cell of a row, those of cells without words empty; null for prose.</summary>
    public IReadOnlyList<IReadOnlyList<Line>>? Cells { get; private init; }

    /// <summary>A row of a table. One with words in a single cell only is there for the layout, and is prose.</summary>
    public static Block Row(IReadOnlyList<IReadOnlyList<Line>> cells, Slot slot)
    {
        var block = new Block([.. cells.SelectMany(lines => lines)], slot);
        return cells.Count(lines => lines.Count > 0) > 1 ? block with { Cells = cells } : block;
    }
}
