using Luoshi.Documents.Containers;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Looks through a drawing for words: a text box, or paragraphs on a shape.</summary>
internal sealed class Drawing(OdtPassage passage, bool leaveOut)
{
    public bool HasWords { get; private set; }

    /// <summary>Whether it is a file inside the file.</summary>
    public bool IsObject { get; private set; }

    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            switch (OdtNames.Of(walk))
            {
                case "p" or "h" or "list" or "table" or "section":
                    HasWords = true;
                    if (!leaveOut) passage.ReadBox(walk);
                    break;
                case "object" or "object-ole" or "plugin":
                    IsObject = true;
                    break;
                case "":
                    break;
                default:
                    Read(walk);
                    break;
            }
        }
    }
}
