using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Ofd.Fonts;

/// <summary>The fonts of a document by their ids. What a document does not tell of is a font that tells nothing.</summary>
/// <param name="package">Where the parts lie that tell of fonts.</param>
/// <param name="files">The fonts that are embedded in it.</param>
internal sealed class FontShelf(OfdPackage package, FontFiles files)
{
    private readonly OfdFont _unknown = new(files, file: null);

    private readonly Dictionary<string, OfdFont> _fonts = [];

    public OfdFont Of(string id) => _fonts.GetValueOrDefault(id, _unknown);

    /// <summary>Takes in the fonts that a part of resources tells of.</summary>
    public void Read(string part) => package.WalkIfSound(part, walk =>
    {
        var place = OfdPackage.Resolve(part, (walk.Attribute("BaseLoc") ?? "") + "/_");
        for (var inResources = walk.Enter(); walk.Next(inResources);)
        {
            if (walk.Name != "Fonts") continue;
            for (var inFonts = walk.Enter(); walk.Next(inFonts);)
                if (walk.Name == "Font" && walk.Attribute("ID") is { } id)
                    _fonts[id] = Font(place, walk);
        }
    });

    private OfdFont Font(string place, XmlWalk walk)
    {
        string? file = null;
        for (var inFont = walk.Enter(); walk.Next(inFont);)
            if (walk.Name == "FontFile")
                file = OfdPackage.Resolve(place, walk.Content());
        return new OfdFont(files, file);
    }
}
