using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Reads paragraphs, lists and tables one behind the other: the body, a cell, a text box, a note.</summary>
internal sealed class OdtPassage
{
    private readonly OdtStory _story;
    private readonly Action<Line> _take;
    private readonly LineBuilder _line;
    private readonly OdtInlines _inlines;
    private readonly List<Line> _boxes = [];

    public OdtPassage(OdtStory story, Action<Line> take)
    {
        (_story, _take, _line) = (story, take, new LineBuilder(story.Budget));
        _inlines = new OdtInlines(story, this, _line);
    }

    /// <summary>Reads all that the element holds which the walk is at.</summary>
    public void Read(XmlWalk walk)
    {
        ReadBlocks(walk);
        if (!_line.IsEmpty) _take(_line.Take());
    }

    /// <summary>Reads a block of a text box, which follows the paragraph that it is anchored in.</summary>
    public void ReadBox(XmlWalk walk) => new OdtPassage(_story, _boxes.Add).ReadBlock(walk);

    /// <summary>The words of something that is no part of the text.</summary>
    public string Aside(XmlWalk walk)
    {
        var lines = new List<Line>();
        new OdtPassage(new OdtStory(_story.Styles, _story.Budget), lines.Add).Read(walk);
        return string.Join(' ', lines.Where(line => !line.IsBlank).Select(line => line.Text));
    }

    /// <summary>The words of one paragraph or table that was taken out of the text.</summary>
    public string AsideOfBlock(XmlWalk walk)
    {
        var lines = new List<Line>();
        new OdtPassage(new OdtStory(_story.Styles, _story.Budget), lines.Add).ReadBlock(walk);
        return string.Join('\n', lines.Select(line => line.Text));
    }

    public void ReadBlock(XmlWalk walk)
    {
        switch (OdtNames.Of(walk))
        {
            case "p" or "h":
                ReadParagraph(walk, item: null);
                break;
            case "list":
                new ItemList(_story, this).Read(walk, above: null);
                break;
            case "table":
                new OdtTable(_story, _take).Read(walk);
                break;
            case "section":
                ReadSection(walk);
                break;
            case "table-of-content":
                LeaveOutContents(walk);
                break;
            case "tracked-changes":
                _story.Changes.Read(walk, AsideOfBlock);
                break;
            case "soft-page-break":
                _line.StartPage();
                break;
            case "change-start":
                _story.Changes.Start(walk.Attribute("change-id"));
                break;
            case "change-end":
                _story.Changes.End(walk.Attribute("change-id"));
                break;
            case "change":
                if (_story.Changes.DeletionAt(walk.Attribute("change-id")) is var (by, words)) _line.Delete(words, by);
                break;
            case "frame" or "custom-shape" or "g" or "a":
                ReadDrawing(walk);
                break;
            case "numbered-paragraph" or "index-title" or "index-body" or "bibliography" or "alphabetical-index" or "user-index" or "illustration-index" or "table-index" or "object-index":
                ReadBlocks(walk);
                break;
        }
    }

    /// <summary>Reads a paragraph or a heading with the label that its list or the outline gives it.</summary>
    public void ReadParagraph(XmlWalk walk, ListItem? item)
    {
        var heading = OdtNames.Of(walk) is "h" && walk.Attribute("is-list-header") is not "true" ? walk.Number("outline-level") : null;
        var start = walk.Attribute("restart-numbering") is "true" ? walk.Number("start-value") : null;
        _inlines.StartParagraph();
        _inlines.Read(walk, _story.Styles.Hides(walk.Attribute("style-name")) ?? false);
        var label = item is not null ? item.Count() : heading is { } level ? _story.Outline.Count(_story.Styles.Outline, level - 1, start) : "";
        _take(_line.Take(_line.HasText ? label : ""));
        _boxes.ForEach(_take);
        _boxes.Clear();
    }

    private void ReadBlocks(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);) ReadBlock(walk);
    }

    private void ReadSection(XmlWalk walk)
    {
        if (walk.Attribute("display") is "none") _story.Omissions.Count(OmissionKind.HiddenText);
        else ReadBlocks(walk);
    }

    private void LeaveOutContents(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "index-body")
                new OdtPassage(new OdtStory(_story.Styles, _story.Budget), entry => _story.Omissions.Count(OmissionKind.Contents, entry.Text)).Read(walk);
    }

    private void ReadDrawing(XmlWalk walk)
    {
        var drawing = new Drawing(this, leaveOut: false);
        drawing.Read(walk);
        if (drawing.IsObject) _story.Omissions.Count(OmissionKind.Attachment);
        else if (!drawing.HasWords) _story.Omissions.Count(OmissionKind.Picture);
        _boxes.ForEach(_take);
        _boxes.Clear();
    }
}
