using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>Reads what stands inside a paragraph: runs, and what holds runs.</summary>
internal sealed class Inlines(Story story, Passage passage, LineBuilder line)
{
    private readonly InkWriter _writer = new(story, line);

    /// <summary>Reads the element that the walk is at and everything in it.</summary>
    /// <param name="walk">At a child of a paragraph.</param>
    /// <param name="ink">How the words around it stand.</param>
    public void Read(XmlWalk walk, Ink ink)
    {
        switch (WordNames.Of(walk))
        {
            case "r":
                ReadRun(walk, ink);
                break;
            case "ins" or "moveTo":
                ReadAll(walk, ink.InsertedBy(RevisionOf(walk)));
                break;
            case "del" or "moveFrom":
                ReadAll(walk, ink.DeletedBy(RevisionOf(walk)));
                break;
            case "hyperlink" or "fldSimple" or "smartTag" or "customXml" or "sdtContent" or "dir" or "bdo" or "m:":
                ReadAll(walk, ink);
                break;
            case "sdt":
                ReadControl(walk, ink);
                break;
            case "m:t":
                _writer.Write(walk, ink);
                break;
            case "mc:AlternateContent":
                ReadAlternative(walk, ink);
                break;
        }
    }

    /// <summary>Ends the paragraph; whether it is a line of a table of contents.</summary>
    public bool EndParagraph()
    {
        var contents = _writer.Fields.InContents;
        _writer.Fields.EndParagraph();
        return contents;
    }

    private static Revision RevisionOf(XmlWalk walk) => Revision.Of(walk.Attribute("author"), walk.Attribute("date"));

    private void ReadAll(XmlWalk walk, Ink ink)
    {
        for (var depth = walk.Enter(); walk.Next(depth);) Read(walk, ink);
    }

    /// <summary>A content control that nobody filled in shows what to type, which is no text of the report.</summary>
    private void ReadControl(XmlWalk walk, Ink ink)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "sdtPr") ink = ink with { Hidden = ink.Hidden || ContentControl.IsUnfilled(walk) };
            else if (WordNames.Of(walk) is "sdtContent") ReadAll(walk, ink);
        }
    }

    /// <summary>The same thing written for newer and for older programs: read once.</summary>
    private void ReadAlternative(XmlWalk walk, Ink ink)
    {
        var read = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (read) continue;
            read = true;
            for (var inner = walk.Enter(); walk.Next(inner);)
            {
                if (WordNames.Of(walk) is "r" or "ins" or "del" or "sdt") Read(walk, ink);
                else ReadRunChild(walk, ink);
            }
        }
    }

    private void ReadRun(XmlWalk walk, Ink ink)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "rPr") ink = ink.With(RunProperties.Read(walk), story.Styles);
            else ReadRunChild(walk, ink);
        }
    }

    private void ReadRunChild(XmlWalk walk, Ink ink)
    {
        switch (WordNames.Of(walk))
        {
            case "t" or "delText":
                _writer.Write(walk, ink);
                break;
            case "tab" or "ptab":
                _writer.Write("\t", ink);
                break;
            case "br" or "cr":
                _writer.Write("\n", ink);
                break;
            case "noBreakHyphen":
                _writer.Write("-", ink);
                break;
            case "sym":
                _writer.Write(Symbols.Of(walk.Attribute("font"), walk.Attribute("char")), ink);
                break;
            case "fldChar":
                _writer.Fields.Change(walk.Attribute("fldCharType"));
                break;
            case "instrText":
                ReadCode(walk);
                break;
            case "lastRenderedPageBreak":
                if (!ink.Deleted) line.StartPage();
                break;
            case "footnoteReference" or "endnoteReference":
                Refer(walk, ink);
                break;
            case "ruby":
                ReadRuby(walk, ink);
                break;
            case "mc:AlternateContent":
                ReadAlternative(walk, ink);
                break;
            case "drawing" or "pict":
                ReadDrawing(walk, ink);
                break;
            case "object" or "control":
                story.Omissions.Count(OmissionKind.Attachment);
                break;
        }
    }

    private void ReadCode(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.NextNode(depth);)
            if (walk.IsCharacters)
                walk.Characters(_writer.Fields.Tell);
    }

    /// <summary>Only the words are read, not how to say them.</summary>
    private void ReadRuby(XmlWalk walk, Ink ink)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (WordNames.Of(walk) is "rubyBase")
                ReadAll(walk, ink);
    }

    private void Refer(XmlWalk walk, Ink ink)
    {
        if (ink.Deleted || ink.Hidden || !_writer.Fields.Shown || walk.Attribute("id") is not { } id) return;
        story.Notes.Add(new NoteKey(WordNames.Of(walk) is "endnoteReference", id));
    }

    private void ReadDrawing(XmlWalk walk, Ink ink)
    {
        var boxes = new TextBoxes(passage, ink.Deleted || ink.Hidden);
        boxes.Read(walk);
        if (!boxes.Found) story.Omissions.Count(OmissionKind.Picture, boxes.Description);
    }
}
