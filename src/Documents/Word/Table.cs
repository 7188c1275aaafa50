using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>Reads a table row by row; rows and cells that tracked changes take out are no longer there.</summary>
internal sealed class Table(Story story, Action<Line> take, Revision? deletion)
{
    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "tr") ReadRow(walk);
            else if (IsHolder(walk)) Read(walk);
        }
    }

    /// <summary>What may stand around rows and cells without being any.</summary>
    private static bool IsHolder(XmlWalk walk) => WordNames.Of(walk) is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo";

    private void ReadRow(XmlWalk walk)
    {
        var row = new Row(story, deletion);
        row.Read(walk);
        foreach (var line in TableRow.Of(row.Cells)) take(line);
    }
}
