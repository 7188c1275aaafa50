using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>A ruled table. Cells are read row by row; one that spans several is read where it begins.</summary>
internal sealed class Table
{
    private const int MostCells = 10_000;

    private readonly Sheet _sheet;
    private readonly Edges _columns;
    private readonly Edges _rows;
    private readonly Groups _cells;
    private readonly Dictionary<int, List<Glyph>> _glyphs = [];

    private Table(Sheet sheet, Edges columns, Edges rows)
    {
        (_sheet, _columns, _rows) = (sheet, columns, rows);
        _cells = new Groups((columns.Count - 1) * (rows.Count - 1));
        JoinMerged();
    }

    public Box Box => new(_columns.First, _rows.First, _columns.Last, _rows.Last);

    /// <summary>The table that connected lines draw; null if they enclose less than two cells.</summary>
    public static Table? Of(Sheet sheet, List<Ruling> rulings)
    {
        var across = rulings.Where(ruling => ruling.Horizontal).ToList();
        var down = rulings.Where(ruling => !ruling.Horizontal).ToList();
        if (across.Count < 2 || down.Count == 0) return null;
        var columns = new Edges(down, (across.Min(ruling => ruling.From), across.Max(ruling => ruling.To)));
        var rows = new Edges(across, (down.Min(ruling => ruling.From), down.Max(ruling => ruling.To)));
        var cells = (columns.Count - 1) * (rows.Count - 1);
        return cells is >= 2 and <= MostCells ? new Table(sheet, columns, rows) : null;
    }

    /// <summary>Takes the glyph into the cell that it stands in; false for one outside of the table.</summary>
    public bool Takes(in Glyph glyph)
    {
        var (column, row) = (_columns.Between(glyph.Middle), _rows.Between(glyph.Baseline - 0.3f * glyph.Size));
        if (column < 0 || row < 0) return false;
        var cell = _cells.Of(row * (_columns.Count - 1) + column);
        if (!_glyphs.TryGetValue(cell, out var glyphs)) _glyphs[cell] = glyphs = [];
        glyphs.Add(glyph);
        return true;
    }

    /// <summary>The rows that hold text. In further rows of a cell that spans several its place is empty.</summary>
    public IEnumerable<Block> Rows(Slot slot)
    {
        for (var row = 0; row < _rows.Count - 1; row++)
        {
            var cells = new List<IReadOnlyList<Line>>();
            for (var column = 0; column < _columns.Count - 1; column++)
                if (!IsPartOfLeft(row, column)) cells.Add(LinesOf(row * (_columns.Count - 1) + column));
            if (cells.Exists(lines => lines.Count > 0)) yield return Block.Row(cells, slot);
        }
    }

    private bool IsPartOfLeft(int row, int column)
    {
        var cell = row * (_columns.Count - 1) + column;
        return column > 0 && _cells.Of(cell) == _cells.Of(cell - 1);
    }

    private List<Line> LinesOf(int cell) => _glyphs.TryGetValue(cell, out var glyphs) ? LineFinder.Find(_sheet, glyphs) : [];

    private void JoinMerged()
    {
        var wide = _columns.Count - 1;
        for (var row = 0; row < _rows.Count - 1; row++)
            for (var column = 0; column < wide; column++)
            {
                var cell = row * wide + column;
                if (column + 1 < wide && !_columns.IsDrawn(column + 1, _rows.Middle(row))) _cells.Join(cell, cell + 1);
                if (row + 2 < _rows.Count && !_rows.IsDrawn(row + 1, _columns.Middle(column))) _cells.Join(cell, cell + wide);
            }
    }
}
