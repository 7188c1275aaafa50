using Luoshi.Documents.Containers;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Reads a list: points, lists within points, and headings over points that are no points themselves.</summary>
internal sealed class ItemList(OdtStory story, OdtPassage passage)
{
    private string? _style;
    private ListRun _run = new();
    private int _level;

    /// <param name="walk">At the list.</param>
    /// <param name="above">The list in whose point it stands; null for one that stands by itself.</param>
    public void Read(XmlWalk walk, ItemList? above)
    {
        _style = walk.Attribute("style-name") ?? above?._style;
        (_run, _level) = above is null ? (RunOf(walk), 0) : (above._run, above._level + 1);
        if (above is null)
        {
            story.Keep(walk.Attribute("id", OdtNames.Xml), _run);
            story.Keep(_style, _run);
        }
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is ("list-item" or "list-header") and var kind)
                ReadItem(walk, numbered: kind is "list-item");
    }

    private ListRun RunOf(XmlWalk walk) =>
        story.RunFrom(walk.Attribute("continue-list") ?? (walk.Attribute("continue-numbering") is "true" ? _style : null));

    private void ReadItem(XmlWalk walk, bool numbered)
    {
        var style = walk.Attribute("style-override") ?? _style;
        var start = walk.Number("start-value");
        ListItem? item = null;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            switch (OdtNames.Of(walk))
            {
                case "p" or "h":
                    item ??= new ListItem(_run, story.Styles.ListOf(style ?? story.Styles.ListNameOf(walk.Attribute("style-name"))), _level, start);
                    passage.ReadParagraph(walk, numbered ? item : null);
                    break;
                case "list":
                    new ItemList(story, passage).Read(walk, this);
                    break;
                default:
                    passage.ReadBlock(walk);
                    break;
            }
        }
    }
}
