using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Headers and footers, which are left out of the text.</summary>
internal sealed class Edges(OdtStory story)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Reads the element master-styles.</summary>
    public void Count(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "master-page")
                CountPage(walk);
    }

    private void CountPage(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (!OdtNames.Of(walk).StartsWith("header", StringComparison.Ordinal) && !OdtNames.Of(walk).StartsWith("footer", StringComparison.Ordinal)) continue;
            var words = new OdtPassage(story, _ => { }).Aside(walk);
            if (words.Length > 0 && _told.Add(words))
                story.Omissions.Count(PageNumber.Is(words) ? OmissionKind.PageNumber : OmissionKind.HeaderOrFooter, words);
        }
    }
}
