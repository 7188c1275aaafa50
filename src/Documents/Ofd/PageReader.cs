using Luoshi.Documents.Containers;
using Luoshi.Documents.Ofd.Fonts;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Reads what a page draws.</summary>
internal sealed class PageReader(OfdPackage package, OfdDocument document, FontShelf fonts, GlyphBudget budget)
{
    /// <summary>The page that the part draws, with the ids of the templates that lie under or over it.</summary>
    public (PrintedPage Page, List<string> Templates) Read(string part, int number)
    {
        var templates = new List<string>();
        using var walk = package.Walk(part) ?? throw new InvalidDataException($"{part} is missing");
        var area = document.Area;
        PrintedPage? page = null;
        for (var inPage = walk.Enter(); walk.Next(inPage);)
            switch (walk.Name)
            {
                case "Area" when page is null:
                    area = OfdDocumentReader.ReadArea(walk) ?? area;
                    break;
                case "Template" when walk.Attribute("TemplateID") is { } id:
                    templates.Add(id);
                    break;
                case "PageRes":
                    fonts.Read(OfdPackage.Resolve(part, walk.Content()));
                    break;
                case "Content":
                    page ??= Blank(area, number);
                    ReadContent(walk, page, area);
                    break;
            }
        return (page ?? Blank(area, number), templates);
    }

    private static PrintedPage Blank(PageArea area, int number) =>
        new(number, (float)(area.Width * Measures.Points), (float)(area.Height * Measures.Points));

    private void ReadContent(XmlWalk walk, PrintedPage page, PageArea area)
    {
        var (text, lines) = (new TextPlacer(page, area, fonts, budget), new PathLines(page, area));
        ReadObjects(walk);

        // Layers and blocks hold objects, and blocks hold blocks.
        void ReadObjects(XmlWalk walk)
        {
            for (var inside = walk.Enter(); walk.Next(inside);)
                switch (walk.Name)
                {
                    case "Layer" or "PageBlock":
                        ReadObjects(walk);
                        break;
                    case "TextObject":
                        text.Add(TextObject.Of(walk));
                        break;
                    case "PathObject":
                        lines.Add(walk);
                        break;
                    case "ImageObject" or "CompositeObject":
                        page.AddPicture(AreaOf(walk));
                        break;
                }
        }
    }

    /// <summary>In square points; nothing where it does not tell.</summary>
    private static double AreaOf(XmlWalk walk) => Measures.List(walk.Attribute("Boundary"), 4) is [_, _, var width, var height]
        ? Math.Abs(width * height) * Measures.Points * Measures.Points
        : 0;
}
