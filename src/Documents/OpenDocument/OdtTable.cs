using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Reads a table row by row.</summary>
internal sealed class OdtTable(OdtStory story, Action<Line> take)
{
    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "table-row") ReadRow(walk);
            else if (OdtNames.Of(walk) is "table-header-rows" or "table-rows" or "table-row-group") Read(walk);
        }
    }

    /// <summary>A cell under another one has no words and keeps its column; one beside the cell that covers it is part of that.</summary>
    private void ReadRow(XmlWalk walk)
    {
        var cells = new List<List<Line>>();
        var beside = 0;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "table-cell")
            {
                beside = (walk.Number("number-columns-spanned") ?? 1) - 1;
                var cell = new List<Line>();
                new OdtPassage(story, cell.Add).Read(walk);
                cells.Add(cell);
            }
            else if (OdtNames.Of(walk) is "covered-table-cell" && beside-- <= 0)
            {
                cells.Add([]);
            }
        }
        foreach (var line in TableRow.Of(cells)) take(line);
    }
}
