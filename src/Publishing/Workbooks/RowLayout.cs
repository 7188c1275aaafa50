using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// Rows from top to bottom with their heights, the pages they fall on, and the runs of cells that share one content. A run ends with
/// its page and begins again on the next, so that every page tells what its rows belong to and has a line at its foot; it is high
/// enough for its words, at the cost of its last row.
/// </summary>
internal sealed class RowLayout<TRow>
{
    private readonly SheetPlan<TRow> _plan;
    private readonly double _page;
    private readonly double _headings;
    private readonly List<SheetRow> _rows = [];
    private readonly List<CellRun> _runs = [];
    private readonly CellRun?[] _open;
    private double _used;

    /// <param name="plan">The sheet.</param>
    /// <param name="firstUsed">What stands over the rows of the first page, in points.</param>
    /// <param name="headings">What stands over those of the others.</param>
    public RowLayout(SheetPlan<TRow> plan, double firstUsed, double headings)
    {
        _plan = plan;
        _headings = headings;
        _used = firstUsed;
        _page = PageHeight.Of(plan.Columns.Where(column => !column.OffPaper).Sum(column => column.Column.Width));
        _open = new CellRun?[plan.Columns.Count];
        foreach (var row in plan.Rows) Add(plan.Columns.Select(column => column.Column.Of(row)).ToArray());
        CloseFrom(0);
    }

    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>Runs of more than one row.</summary>
    public IEnumerable<CellRun> Runs => _runs.Where(run => run.Last > run.First);

    private void Add(Cell[] cells)
    {
        CloseFrom(FirstToEnd(cells));
        var height = HeightOf(cells);
        var startsPage = _rows.Count > 0 && HasRuns && _used + Math.Max(height, NeededBy(cells)) > _page;
        if (startsPage)
        {
            CloseFrom(0);
            _used = _headings;
        }
        _used += height;
        _rows.Add(new(cells, height, startsPage));
        Continue(cells, height);
    }

    private bool HasRuns => _plan.Columns.Any(column => column.Merged);

    /// <summary>
    /// The first column whose run does not go on; those to its right end with it, since a theme never reaches over two chapters.
    /// </summary>
    private int FirstToEnd(Cell[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
            if (_open[column] is { } run && run.Words != cells[column].Words) return column;
        return cells.Length;
    }

    /// <summary>The height of the highest content that begins with this row and may reach below it.</summary>
    private double NeededBy(Cell[] cells)
    {
        var needed = 0.0;
        for (var column = 0; column < cells.Length; column++)
            if (_plan.Columns[column].Merged && _open[column] is null) needed = Math.Max(needed, HeightOf(column, cells[column].Words));
        return needed;
    }

    private void Continue(Cell[] cells, double height)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (!_plan.Columns[column].Merged || cells[column].Words is not { } words) continue;
            var run = _open[column] ?? new CellRun(column, _rows.Count - 1, _rows.Count - 1, words, 0);
            _open[column] = run with { Last = _rows.Count - 1, Height = run.Height + height };
        }
    }

    private void CloseFrom(int first)
    {
        for (var column = _open.Length - 1; column >= first; column--)
        {
            if (_open[column] is not { } run) continue;
            _open[column] = null;
            _runs.Add(run);
            Stretch(HeightOf(column, run.Words) - run.Height);
        }
    }

    private void Stretch(double missing)
    {
        if (missing <= 0) return;
        _used += missing;
        _rows[^1] = _rows[^1] with { Height = _rows[^1].Height + missing };
        for (var column = 0; column < _open.Length; column++)
            if (_open[column] is { } open) _open[column] = open with { Height = open.Height + missing };
    }

    private double HeightOf(Cell[] cells)
    {
        var height = RowHeight.Of(1);
        for (var column = 0; column < cells.Length; column++)
            if (!_plan.Columns[column].Merged && !_plan.Columns[column].OffPaper) height = Math.Max(height, HeightOf(column, cells[column].Words));
        return height;
    }

    private double HeightOf(int column, string? words) =>
        RowHeight.Of(RowHeight.Lines(words, _plan.Columns[column].Column.Width, _plan.Columns[column].Look));
}
