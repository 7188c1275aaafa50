using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Sheets;

/// <summary>Carries the content of merged cells into all that they cover.</summary>
internal sealed class MergedCells(List<SheetLine> lines, SheetRoom room, Deadline deadline)
{
    private readonly Dictionary<int, int> _indexes = lines.Select((line, index) => (line.Number, index)).GroupBy(pair => pair.Number).ToDictionary(group => group.Key, group => group.First().index);

    public void Fill(IEnumerable<CellArea> merged)
    {
        foreach (var area in merged)
        {
            if (!_indexes.TryGetValue(area.Top, out var first) || lines[first][area.Left] is not { IsEmpty: false } source) continue;
            for (var index = first; index < lines.Count && lines[index].Number <= area.Bottom; index++) Fill(index, area, source.Text);
        }
    }

    private void Fill(int index, CellArea area, string text)
    {
        deadline.Tick();
        var cells = lines[index].Cells.ToList();
        for (var column = area.Left; column <= Math.Min(area.Right, SheetLimits.MostColumns - 1); column++)
        {
            while (cells.Count <= column) cells.Add(SheetCell.Empty);
            if (!cells[column].IsEmpty) continue;
            room.Take(text);
            cells[column] = new(text, Carried: true);
        }
        lines[index] = lines[index] with { Cells = cells };
    }
}
