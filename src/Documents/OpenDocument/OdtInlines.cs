using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>Reads what stands inside a paragraph.</summary>
internal sealed class OdtInlines(OdtStory story, OdtPassage passage, LineBuilder line)
{
    private const int MostBlanks = 1000;

    private bool _afterBlank;

    /// <summary>Reads all that a paragraph, or something inside it, holds.</summary>
    public void Read(XmlWalk walk, bool hidden)
    {
        for (var depth = walk.Enter(); walk.NextNode(depth);)
        {
            if (walk.IsCharacters) walk.Characters(words => Write(Collapsed(words), hidden));
            else ReadElement(walk, hidden);
        }
    }

    /// <summary>Blanks at the start of a paragraph are the layout of the file.</summary>
    public void StartParagraph() => _afterBlank = true;

    private void ReadElement(XmlWalk walk, bool hidden)
    {
        switch (OdtNames.Of(walk))
        {
            case "span":
                Read(walk, story.Styles.Hides(walk.Attribute("style-name")) ?? hidden);
                break;
            case "s":
                Put(new string(' ', Math.Clamp(walk.Number("c") ?? 1, 0, MostBlanks)), hidden);
                break;
            case "tab":
                Put("\t", hidden);
                break;
            case "line-break":
                Put("\n", hidden);
                break;
            case "soft-page-break":
                line.StartPage();
                break;
            case "change-start":
                story.Changes.Start(walk.Attribute("change-id"));
                break;
            case "change-end":
                story.Changes.End(walk.Attribute("change-id"));
                break;
            case "change":
                if (story.Changes.DeletionAt(walk.Attribute("change-id")) is var (by, words)) line.Delete(words, by);
                break;
            case "hidden-text" or "hidden-paragraph":
                story.Omissions.Count(OmissionKind.HiddenText);
                break;
            case "note":
                ReadNote(walk, hidden);
                break;
            case "annotation":
                story.Omissions.Count(OmissionKind.Comment, passage.Aside(walk));
                break;
            case "frame" or "custom-shape" or "rect" or "g" or "line" or "polygon" or "control":
                ReadDrawing(walk, hidden);
                break;
            case "ruby-text" or "":
                break;
            default:
                Read(walk, hidden);
                break;
        }
    }

    /// <summary>The mark of a note is a number that would run into those of the text, and is left out.</summary>
    private void ReadNote(XmlWalk walk, bool hidden)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "note-body" && !hidden)
                new OdtPassage(story, story.Notes.Add).Read(walk);
    }

    private void ReadDrawing(XmlWalk walk, bool hidden)
    {
        var drawing = new Drawing(passage, leaveOut: hidden);
        drawing.Read(walk);
        if (drawing.IsObject) story.Omissions.Count(OmissionKind.Attachment);
        else if (!drawing.HasWords) story.Omissions.Count(OmissionKind.Picture);
    }

    /// <summary>Any blanks side by side are one; those that count are elements of their own.</summary>
    private string Collapsed(ReadOnlySpan<char> words)
    {
        var kept = new char[words.Length];
        var length = 0;
        foreach (var letter in words)
        {
            var blank = letter is ' ' or '\t' or '\r' or '\n';
            if ((blank && _afterBlank) || letter == '\u00AD') continue;
            kept[length++] = blank ? ' ' : letter;
            _afterBlank = blank;
        }
        return new string(kept, 0, length);
    }

    private void Put(string words, bool hidden)
    {
        _afterBlank = false;
        Write(words, hidden);
    }

    private void Write(string words, bool hidden)
    {
        if (words.Length == 0) return;
        if (hidden) story.Omissions.Count(OmissionKind.HiddenText, words);
        else if (story.Changes.Inserting is { } revision) line.Insert(words, revision);
        else line.Append(words);
    }
}
