using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>Reads one row of a table into its cells.</summary>
internal sealed class Row(Story story, Revision? deletion)
{
    private Revision? _deletion = deletion;

    public List<List<Line>> Cells { get; } = [];

    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            switch (WordNames.Of(walk))
            {
                case "trPr":
                    _deletion = Removal(walk) ?? _deletion;
                    break;
                case "tc":
                    ReadCell(walk);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    Read(walk);
                    break;
            }
        }
    }

    private static Revision? Removal(XmlWalk walk)
    {
        Revision? removal = null;
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (WordNames.Of(walk) is "del")
                removal = Revision.Of(walk.Attribute("author"), walk.Attribute("date"));
        return removal;
    }

    /// <summary>A cell that goes on from the one above or beside it has no words of its own.</summary>
    private void ReadCell(XmlWalk walk)
    {
        var lines = new List<Line>();
        Passage? passage = null;
        var merged = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "tcPr")
            {
                (merged, var removal) = Properties(walk);
                passage = new Passage(story, lines.Add, removal ?? _deletion);
            }
            else if (!merged)
            {
                passage ??= new Passage(story, lines.Add, _deletion);
                passage.ReadBlock(walk);
            }
        }
        passage?.Close();
        Cells.Add(lines);
    }

    private static (bool Merged, Revision? Removal) Properties(XmlWalk walk)
    {
        var merged = false;
        Revision? removal = null;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            var name = WordNames.Of(walk);
            merged |= (name is "vMerge" or "hMerge") && walk.Attribute("val") is (null or "continue");
            if (name is "cellDel") removal = Revision.Of(walk.Attribute("author"), walk.Attribute("date"));
        }
        return (merged, removal);
    }
}
