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

    /// <summary>Looks at the archive before anything else opens it: sizes, names, passwords.</summary>
    public static void Survey(SourceFile file, Deadline deadline)
    {
        using var parts = new ZipParts(file, "ODT");
        PartStream.Allow(parts, file);
        if (ParserGuard.Read(file, "ODT", () => IsEncrypted(file, parts, deadline))) throw Refusal.Protected(file.Name);
    }

    private static Intake Read(SourceFile file, ZipParts parts, Deadline deadline)
    {
        if (IsEncrypted(file, parts, deadline)) throw Refusal.Protected(file.Name);
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
    private static bool IsEncrypted(SourceFile file, ZipParts parts, Deadline deadline)
    {
        using var walk = Walk(file, parts, "META-INF/manifest.xml", deadline);
        if (walk is null) return false;
        walk.Start();
        for (var inManifest = walk.Enter(); walk.Next(inManifest);)
            for (var inEntry = walk.Enter(); walk.Next(inEntry);)
                if (walk.Name is "encryption-data")
                    return true;
        return false;
    }
}
