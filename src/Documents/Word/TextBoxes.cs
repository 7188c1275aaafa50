using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>Looks through a drawing for text boxes. Where it is written twice, for newer and for older programs, one is read.</summary>
internal sealed class TextBoxes(Passage passage, bool leaveOut)
{
    /// <summary>Whether there was one; a drawing without is a picture.</summary>
    public bool Found { get; private set; }

    /// <summary>What the drawing shows, where it says so.</summary>
    public string Description { get; private set; } = "";

    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);) ReadElement(walk);
    }

    private void ReadElement(XmlWalk walk)
    {
        switch (walk.Name)
        {
            case "txbxContent":
                Found = true;
                if (!leaveOut) passage.ReadBox(walk);
                break;
            case "AlternateContent":
                ReadFirst(walk);
                break;
            case "docPr" or "textpath":
                Description = walk.Attribute("descr") ?? walk.Attribute("string") ?? Description;
                break;
            default:
                Read(walk);
                break;
        }
    }

    private void ReadFirst(XmlWalk walk)
    {
        var read = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (!read) Read(walk);
            read = true;
        }
    }
}
