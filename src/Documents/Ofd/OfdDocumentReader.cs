using System.Xml;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Ofd;

/// <summary>Reads which documents a file holds, and of each which parts it has.</summary>
internal sealed class OfdDocumentReader(OfdPackage package)
{
    private const int MostPages = 1_000;

    public List<OfdDocument> ReadAll()
    {
        var roots = Roots();
        var documents = roots.Where(package.Has).Select(Read).ToList();
        if (documents.Count == 0) throw new XmlException(roots.Count == 0 ? "OFD.xml names no document" : $"{roots[0]} is missing");
        var pages = documents.Sum(document => document.Pages.Count);
        return pages <= MostPages ? documents : throw Refusal.TooManyPages(package.Name, pages, MostPages);
    }

    private List<string> Roots()
    {
        var roots = new List<string>();
        using var walk = package.Walk("OFD.xml") ?? throw new XmlException("OFD.xml is missing");
        for (var inOfd = walk.Enter(); walk.Next(inOfd);)
        {
            if (walk.Name != "DocBody") continue;
            for (var inBody = walk.Enter(); walk.Next(inBody);)
                if (walk.Name == "DocRoot")
                    roots.Add(OfdPackage.Resolve("OFD.xml", walk.Content()));
        }
        if (package.Has("Encryptions.xml")) throw Refusal.Protected(package.Name);
        return roots;
    }

    private OfdDocument Read(string part)
    {
        var document = new OfdDocument();
        using var walk = package.Walk(part)!;
        for (var inDocument = walk.Enter(); walk.Next(inDocument);)
            switch (walk.Name)
            {
                case "CommonData":
                    ReadCommonData(walk, part, document);
                    break;
                case "Pages":
                    ReadPages(walk, part, document);
                    break;
                case "Annotations":
                    document.Annotations = OfdPackage.Resolve(part, walk.Content());
                    break;
                case "Attachments":
                    document.Attachments = OfdPackage.Resolve(part, walk.Content());
                    break;
            }
        return document;
    }

    private static void ReadCommonData(XmlWalk walk, string part, OfdDocument document)
    {
        for (var inData = walk.Enter(); walk.Next(inData);)
            switch (walk.Name)
            {
                case "PageArea":
                    document.Area = ReadArea(walk) ?? document.Area;
                    break;
                case "PublicRes" or "DocumentRes":
                    document.Resources.Add(OfdPackage.Resolve(part, walk.Content()));
                    break;
                case "TemplatePage" when walk.Attribute("ID") is { } id && walk.Attribute("BaseLoc") is { } location:
                    document.Templates[id] = OfdPackage.Resolve(part, location);
                    break;
            }
    }

    /// <summary>The paper that an area tells of; null where it tells of none.</summary>
    public static PageArea? ReadArea(XmlWalk walk)
    {
        PageArea? area = null;
        for (var inArea = walk.Enter(); walk.Next(inArea);)
            if (walk.Name == "PhysicalBox")
                area = PageArea.Of(walk.Content());
        return area;
    }

    private static void ReadPages(XmlWalk walk, string part, OfdDocument document)
    {
        for (var inPages = walk.Enter(); walk.Next(inPages);)
            if (walk.Name == "Page")
                document.Pages.Add(OfdPackage.Resolve(part, walk.Attribute("BaseLoc") ?? ""));
    }
}
