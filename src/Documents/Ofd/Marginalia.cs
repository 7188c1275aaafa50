using System.Text;
using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Ofd;

/// <summary>Counts the annotations and attachments of a document: no text of a report, though they may bear words.</summary>
internal sealed class Marginalia(OfdPackage package, OmissionTally tally)
{
    public void Count(OfdDocument document)
    {
        package.WalkIfSound(document.Annotations, walk => CountAnnotations(walk, document.Annotations!));
        package.WalkIfSound(document.Attachments, CountAttachments);
    }

    private void CountAnnotations(XmlWalk walk, string part)
    {
        var pages = new List<string>();
        for (var inAnnotations = walk.Enter(); walk.Next(inAnnotations);)
            for (var inPage = walk.Enter(); walk.Next(inPage);)
                if (walk.Name == "FileLoc")
                    pages.Add(OfdPackage.Resolve(part, walk.Content()));
        foreach (var page in pages) package.WalkIfSound(page, CountOnPage);
    }

    private void CountOnPage(XmlWalk walk)
    {
        for (var inPage = walk.Enter(); walk.Next(inPage);)
        {
            if (walk.Name != "Annot") continue;
            // A watermark is drawn on the page like a running head; links draw nothing.
            var type = walk.Attribute("Type");
            var words = new StringBuilder();
            Collect(walk, words);
            if (type != "Link") tally.Count(type == "Watermark" ? OmissionKind.HeaderOrFooter : OmissionKind.Comment, words.ToString());
        }
    }

    private static void Collect(XmlWalk walk, StringBuilder words)
    {
        for (var inside = walk.Enter(); walk.Next(inside);)
            if (walk.Name is "TextCode" or "Remark") words.Append(walk.Content());
            else Collect(walk, words);
    }

    private void CountAttachments(XmlWalk walk)
    {
        for (var inAttachments = walk.Enter(); walk.Next(inAttachments);)
            if (walk.Name == "Attachment")
                tally.Count(OmissionKind.Attachment, walk.Attribute("Name"));
    }
}
