using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>What a paragraph says about itself, as far as its words depend on it.</summary>
internal sealed record ParagraphProperties
{
    public static ParagraphProperties Plain { get; } = new();

    public string? Style { get; init; }

    /// <summary>Which list it belongs to: null where it does not say, 0 for none.</summary>
    public int? List { get; init; }

    public int? Level { get; init; }

    /// <summary>Whether its end was taken out, moved away or hidden, so that it runs into the next paragraph.</summary>
    public bool EndIsGone { get; init; }

    /// <summary>Reads the element pPr; what it was before a tracked change stands deeper in it and is passed over.</summary>
    public static ParagraphProperties Read(XmlWalk walk)
    {
        var properties = Plain;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            properties = WordNames.Of(walk) switch
            {
                "pStyle" => properties with { Style = walk.Attribute("val") },
                "numPr" => properties.WithNumbering(walk),
                "rPr" => properties with { EndIsGone = IsEndGone(walk) },
                _ => properties,
            };
        }
        return properties;
    }

    private ParagraphProperties WithNumbering(XmlWalk walk)
    {
        var properties = this;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            properties = WordNames.Of(walk) switch
            {
                "numId" => properties with { List = walk.Number("val") },
                "ilvl" => properties with { Level = walk.Number("val") },
                _ => properties,
            };
        }
        return properties;
    }

    private static bool IsEndGone(XmlWalk walk)
    {
        var gone = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
            gone |= WordNames.Of(walk) is var name && (name is "del" or "moveFrom" || (name is "vanish" && WordNames.IsOn(walk)));
        return gone;
    }
}
