using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>
/// Reads paragraphs and tables one behind the other: the body, a cell, a text box, a note. Text boxes follow the paragraph that they
/// are anchored in, so that they part no sentence.
/// </summary>
internal sealed class Passage
{
    private const int LongestEntry = 120;

    private readonly Story _story;
    private readonly Action<Line> _take;
    private readonly LineBuilder _line;
    private readonly Inlines _inlines;
    private readonly Revision? _deletion;

    /// <param name="story">What the document shares.</param>
    /// <param name="take">Is given each line when it is finished.</param>
    /// <param name="deletion">The change that takes the whole passage out; null where it stays.</param>
    public Passage(Story story, Action<Line> take, Revision? deletion = null)
    {
        (_story, _take, _line, _deletion) = (story, take, new LineBuilder(story.Budget), deletion);
        _inlines = new Inlines(story, this, _line);
    }

    public List<Line> Boxes { get; } = [];

    /// <summary>Reads all that the element holds which the walk is at.</summary>
    public void Read(XmlWalk walk)
    {
        ReadBlocks(walk);
        Close();
    }

    /// <summary>Ends a passage whose last paragraph was to run into one that is not there.</summary>
    public void Close()
    {
        if (!_line.IsEmpty) Finish("");
    }

    /// <summary>Reads into a passage of its own, such as that of a text box, what is to follow the paragraph being read.</summary>
    public void ReadBox(XmlWalk walk) => new Passage(_story, Boxes.Add, _deletion).Read(walk);

    public void ReadBlock(XmlWalk walk)
    {
        switch (WordNames.Of(walk))
        {
            case "p":
                ReadParagraph(walk);
                break;
            case "tbl":
                new Table(_story, _take, _deletion).Read(walk);
                break;
            case "sdt":
                ReadControl(walk);
                break;
            case "customXml" or "sdtContent" or "smartTag" or "ins" or "moveTo":
                ReadBlocks(walk);
                break;
            case "mc:AlternateContent":
                ReadAlternative(walk);
                break;
            case "altChunk" or "subDoc":
                _story.Omissions.Count(OmissionKind.Attachment);
                break;
        }
    }

    private void ReadBlocks(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);) ReadBlock(walk);
    }

    private void ReadControl(XmlWalk walk)
    {
        var unfilled = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "sdtPr") unfilled = ContentControl.IsUnfilled(walk);
            else if (WordNames.Of(walk) is "sdtContent" && unfilled) _story.Omissions.Count(OmissionKind.HiddenText);
            else if (WordNames.Of(walk) is "sdtContent") ReadBlocks(walk);
        }
    }

    private void ReadAlternative(XmlWalk walk)
    {
        var read = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (!read) ReadBlocks(walk);
            read = true;
        }
    }

    private void ReadParagraph(XmlWalk walk)
    {
        var properties = ParagraphProperties.Plain;
        var ink = new Ink(_story.Styles.HidesParagraph(null), _deletion is not null, _deletion);
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "pPr")
            {
                properties = ParagraphProperties.Read(walk);
                ink = ink with { Hidden = _story.Styles.HidesParagraph(properties.Style) };
            }
            else
            {
                _inlines.Read(walk, ink);
            }
        }
        if (!properties.EndIsGone) Finish(_story.Numbering.Label(properties));
    }

    private void Finish(string label)
    {
        var contents = _inlines.EndParagraph();
        var line = _line.Take(_line.HasText ? label : "");
        if (contents && IsEntry(line.Text)) LeaveOut(line);
        else _take(line);
        Boxes.ForEach(_take);
        Boxes.Clear();
    }

    /// <summary>
    /// A line of a table of contents ends with the number of a page. Whatever else stands inside the field is text: one that was
    /// never closed runs to the end of the report.
    /// </summary>
    private static bool IsEntry(string text) => text.TrimEnd() is { Length: > 1 and < LongestEntry } line && char.IsAsciiDigit(line[^1]);

    private void LeaveOut(Line line)
    {
        _story.Omissions.Count(OmissionKind.Contents, line.Text);
        _take(new Line("", line.Marks));
    }
}
