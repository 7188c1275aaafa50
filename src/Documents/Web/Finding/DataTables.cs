using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web.Finding;

/// <summary>Tells a table of data from one that only lays out a page: the cells of data are short and there are rows and columns of them.</summary>
internal sealed class DataTables(WalkedPage page)
{
    private const int LongestCell = 300;
    private const int MostLinesInCell = 8;

    private readonly Dictionary<Region, bool> _told = [];

    /// <summary>The row of data that the box belongs to; null where it stands in none.</summary>
    public Region? RowAround(Region region)
    {
        for (var around = region; around is not null; around = around.Parent!)
            if (around.Role == ElementRole.Row && TableAround(around) is { } table && IsData(table))
                return around;
        return null;
    }

    public bool IsData(Region table)
    {
        if (_told.TryGetValue(table, out var told)) return told;
        return _told[table] = Tell(table);
    }

    private static Region? TableAround(Region region)
    {
        for (var around = region.Parent; around is not null; around = around.Parent)
            if (around.Role == ElementRole.Table)
                return around;
        return null;
    }

    private bool Tell(Region table)
    {
        int rows = 0, columns = 0;
        foreach (var row in table.Inside)
        {
            if (row.Role != ElementRole.Row) continue;
            if (row.IsEmpty) continue;
            var filled = 0;
            foreach (var cell in row.Inside)
            {
                if (!IsShort(cell)) return false;
                if (!cell.IsEmpty) filled++;
            }
            rows++;
            columns = Math.Max(columns, filled);
        }
        return columns > 1 && rows > 0;
    }

    private bool IsShort(Region cell)
    {
        if (cell.IsEmpty) return true;
        if (cell.End - cell.First > MostLinesInCell || Holds(cell, ElementRole.Table)) return false;
        return page.Lines[cell.End - 1].End - page.Lines[cell.First].Start <= LongestCell;
    }

    private static bool Holds(Region region, ElementRole role)
    {
        foreach (var inner in region.Inside)
            if (inner.Role == role || Holds(inner, role))
                return true;
        return false;
    }
}
