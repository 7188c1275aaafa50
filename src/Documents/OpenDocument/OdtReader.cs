using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>
/// Takes in OpenDocument texts: with the numbers of lists and headings, with tracked changes accepted, notes behind the body, and
/// without what stands around the text.
/// </summary>
internal sealed class OdtReader : FormatReader
{
    public override Intake Read(SourceFile file, OpenOptions options)
    {
        using var parts = new ZipParts(file, "ODT");
        return ParserGuard.Read(file, "ODT", () => Read(file, parts, new Deadline(file.Name, options)));
    }

    private static Intake Read(SourceFile file, ZipParts parts, Deadline deadline)
    {
        if (IsEncrypted(parts)) throw Refusal.Protected(file.Name);
        var story = new OdtStory(new OdtStyles(), new TextBudget(file.Name));
        var flow = new TextFlow();
        using (var styles = Walk(file, parts, "styles.xml", deadline))
            if (styles is not null)
                ReadStyles(styles, story);
        using var content = Walk(file, parts, "content.xml", deadline) ?? throw Refusal.Corrupt(file.Name, "ODT");
        ReadContent(content, story, flow);
        story.Notes.ForEach(flow.Write);
        return flow.Compose(file, SourceFormat.OpenDocument, story.Omissions);
    }

    private static void ReadStyles(XmlWalk walk, OdtStory story)
    {
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "styles" or "automatic-styles") story.Styles.Read(walk);
            else if (OdtNames.Of(walk) is "master-styles") new Edges(story).Count(walk);
        }
    }

    private static void ReadContent(XmlWalk walk, OdtStory story, TextFlow flow)
    {
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "automatic-styles") story.Styles.Read(walk);
            else if (OdtNames.Of(walk) is "body") ReadBody(walk, story, flow);
        }
    }

    private static void ReadBody(XmlWalk walk, OdtStory story, TextFlow flow)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "text")
                new OdtPassage(story, flow.Write).Read(walk);
    }

    private static XmlWalk? Walk(SourceFile file, ZipParts parts, string name, Deadline deadline) =>
        parts.Open(name) is { } part ? new XmlWalk(PartStream.Of(part, file, name), deadline) : null;

    /// <summary>An encrypted document has its list of parts in the open, which says how to decrypt the others.</summary>
    private static bool IsEncrypted(ZipParts parts)
    {
        if (parts.Open("META-INF/manifest.xml") is not { } manifest) return false;
        using var xml = SafeXml.Open(manifest);
        while (SafeXml.Next(xml))
            if (xml.LocalName is "encryption-data")
                return true;
        return false;
    }
}
