using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>A style and what it builds on.</summary>
internal sealed record Style(string Id)
{
    public string? BasedOn { get; init; }

    /// <summary>Whether paragraphs without a style have it.</summary>
    public bool IsDefault { get; init; }

    public int? List { get; init; }

    public int? Level { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>Reads the element style.</summary>
    public static Style Read(XmlWalk walk)
    {
        var style = new Style(walk.Attribute("styleId") ?? "")
        {
            IsDefault = walk.Attribute("type") is "paragraph" && walk.Attribute("default") is ("1" or "true" or "on"),
        };
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            style = WordNames.Of(walk) switch
            {
                "basedOn" => style with { BasedOn = walk.Attribute("val") },
                "pPr" => ParagraphProperties.Read(walk) is var paragraph ? style with { List = paragraph.List, Level = paragraph.Level } : style,
                "rPr" => style with { Hidden = RunProperties.Read(walk).Hidden },
                _ => style,
            };
        }
        return style;
    }
}
