using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Ofd;

/// <summary>A piece of text of one font and size.</summary>
internal sealed class TextObject
{
    private TextObject(XmlWalk walk)
    {
        Font = walk.Attribute("Font") ?? "";
        Size = Measures.Number(walk.Attribute("Size"), 0);
        Widened = Measures.Number(walk.Attribute("HScale"), 1);
        IsVisible = walk.Attribute("Visible") is not ("false" or "0");
        Turned = walk.Number("CharDirection") ?? 0;
        Running = walk.Number("ReadDirection") ?? 0;
        var boundary = Measures.List(walk.Attribute("Boundary"), 4);
        ToPage = Matrix.Of(walk.Attribute("CTM"));
        if (boundary is [var left, var top, _, _]) ToPage = ToPage.MovedBy(left, top);
        ReadCodes(walk);
    }

    /// <summary>The id of its font.</summary>
    public string Font { get; }

    /// <summary>The em in millimetres.</summary>
    public double Size { get; }

    /// <summary>How much wider its glyphs are than the font makes them.</summary>
    public double Widened { get; }

    public bool IsVisible { get; }

    /// <summary>How far each character is turned, clockwise in degrees.</summary>
    public int Turned { get; }

    /// <summary>Where the text runs, clockwise in degrees from rightwards.</summary>
    public int Running { get; }

    /// <summary>From its own places to those of the page.</summary>
    public Matrix ToPage { get; }

    /// <summary>Its characters, with what is said of their glyphs.</summary>
    public List<(TextCode Code, List<GlyphTransform> Transforms)> Codes { get; } = [];

    /// <summary>Reads the element that the walk is at.</summary>
    public static TextObject Of(XmlWalk walk) => new(walk);

    /// <summary>What is said of glyphs stands before the code that it is about; some programs write it behind.</summary>
    private void ReadCodes(XmlWalk walk)
    {
        List<GlyphTransform> transforms = [];
        for (var inText = walk.Enter(); walk.Next(inText);)
            if (walk.Name == "CGTransform")
            {
                transforms.Add(GlyphTransform.Of(walk));
            }
            else if (walk.Name == "TextCode")
            {
                Codes.Add((TextCode.Of(walk), transforms));
                transforms = [];
            }
        if (transforms.Count > 0 && Codes is [.., { Transforms.Count: 0 } last]) last.Transforms.AddRange(transforms);
    }
}
