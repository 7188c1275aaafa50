namespace Luoshi.Publishing.Workbooks;

/// <summary>Ranges of cells that share one content, gathered while rows are written from top to bottom.</summary>
internal sealed class MergedRuns
{
    private readonly SortedDictionary<int, (int Row, string? Words)> _open = [];
    private readonly List<string> _ranges = [];

    public void Add(string range) => _ranges.Add(range);

    /// <summary>
    /// Whether the cell has the same words as the one above. A cell that has not ends the runs of its column and, since a theme
    /// never reaches over two chapters, of all columns to the right.
    /// </summary>
    public bool Continue(int column, int row, string? words)
    {
        if (words is not null && _open.TryGetValue(column, out var run) && run.Words == words) return true;
        foreach (var right in _open.Keys.Where(open => open >= column).ToList()) End(right, row - 1);
        _open[column] = (row, words);
        return false;
    }

    public IEnumerable<string> Close(int lastRow)
    {
        foreach (var column in _open.Keys.ToList()) End(column, lastRow);
        return _ranges;
    }

    private void End(int column, int lastRow)
    {
        if (lastRow > _open[column].Row) _ranges.Add(References.Range(column, _open[column].Row, column, lastRow));
        _open.Remove(column);
    }
}
