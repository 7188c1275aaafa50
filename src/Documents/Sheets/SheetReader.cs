using Luoshi.Documents.Containers;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Sheets;

/// <summary>
/// Reads one sheet row by row; rows without anything in them cost nothing. A merged cell stands in every row and column that it
/// covers, as far as rows have anything else.
/// </summary>
internal sealed class SheetReader(XmlWalk walk, CellTexts texts, SheetRoom room, Deadline deadline)
{
    private readonly List<SheetLine> _lines = [];
    private readonly List<CellArea> _merged = [];
    private int _row;

    public List<SheetLine> Read()
    {
        walk.Start();
        for (var root = walk.Enter(); walk.Next(root);)
            if (walk.Name == "sheetData") ReadRows();
            else if (walk.Name == "mergeCells") ReadMerged();
        new MergedCells(_lines, room, deadline).Fill(_merged);
        return _lines;
    }

    private void ReadRows()
    {
        for (var data = walk.Enter(); walk.Next(data);)
        {
            _row = walk.Number("r") ?? _row + 1;
            var cells = Cells();
            if (cells.All(cell => cell.IsEmpty)) continue;
            _lines.Add(new(_row, cells));
            room.TakeRow(_lines.Count);
        }
    }

    private List<SheetCell> Cells()
    {
        var cells = new List<SheetCell>();
        for (var row = walk.Enter(); walk.Next(row);)
        {
            if (walk.Name != "c") continue;
            var column = CellArea.Parse(walk.Attribute("r"))?.Left ?? cells.Count;
            var text = Text().Trim();
            if (text.Length == 0) continue;
            if (column >= SheetLimits.MostColumns) throw room.TooWide(_row);
            room.Take(text);
            while (cells.Count < column) cells.Add(SheetCell.Empty);
            if (column == cells.Count) cells.Add(new(text));
            else cells[column] = new(text);
        }
        return cells;
    }

    /// <summary>A formula that was never worked out is shown as itself: its value is not known.</summary>
    private string Text()
    {
        var (type, style) = (walk.Attribute("t"), walk.Number("s"));
        string? formula = null;
        string? text = null;
        for (var cell = walk.Enter(); walk.Next(cell);)
            if (walk.Name == "f") formula = walk.Content();
            else if (walk.Name == "v") text = texts.Of(type, style, walk.Content());
            else if (walk.Name == "is") text = SharedStrings.RunsOf(walk);
        return text ?? (string.IsNullOrEmpty(formula) ? "" : "=" + formula);
    }

    private void ReadMerged()
    {
        for (var list = walk.Enter(); walk.Next(list);)
            if (CellArea.Parse(walk.Attribute("ref")) is { } area)
                _merged.Add(area);
    }
}
