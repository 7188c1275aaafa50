using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tables;

/// <summary>Columns without lines, drawn row by row; the same columns on the same paper always stand under one another.</summary>
internal sealed class PlainTable
{
    private readonly Canvas _canvas;
    private readonly TableColumn[] _columns;
    private readonly int[] _widths;
    private readonly int[] _shown;
    private readonly int[] _shownWidths;
    private readonly Phrase[] _cells;

    public PlainTable(Canvas canvas, params TableColumn[] columns)
    {
        (_canvas, _columns) = (canvas, columns);
        _widths = TableLayout.Of(columns, canvas.Width);
        _shown = new int[_widths.Length - _widths.AsSpan().Count(0)];
        _shownWidths = new int[_shown.Length];
        _cells = new Phrase[_shown.Length];
        for (int index = 0, place = 0; index < _widths.Length; index++)
            if (_widths[index] > 0) (_shown[place], _shownWidths[place++]) = (index, _widths[index]);
    }

    public bool Shows(int column) => _widths[column] > 0;

    public void Head()
    {
        var cells = new Phrase[_columns.Length];
        for (var index = 0; index < cells.Length; index++) cells[index] = new(_columns[index].Heading, Ink.Faint);
        Row(cells);
    }

    public void Row(params ReadOnlySpan<Phrase> cells)
    {
        for (var place = 0; place < _shown.Length; place++) _cells[place] = _columns[_shown[place]].OnOneLine ? cells[_shown[place]].Within(_shownWidths[place]) : cells[_shown[place]];
        _canvas.Write(_shownWidths, _cells);
    }
}
