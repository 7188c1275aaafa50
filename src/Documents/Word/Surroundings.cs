using DocumentFormat.OpenXml.Packaging;
using Luoshi.Documents.Flow;
using Luoshi.Documents.Word.Numbering;

namespace Luoshi.Documents.Word;

/// <summary>What stands around the text and is left out of it: headers, footers, page numbers, comments.</summary>
internal sealed class Surroundings(WordPackage package, Story story)
{
    public void Count()
    {
        foreach (var part in package.Main.HeaderParts.Concat<OpenXmlPart>(package.Main.FooterParts)) CountEdge(part);
        if (package.Main.WordprocessingCommentsPart is { } comments) CountComments(comments);
    }

    private void CountEdge(OpenXmlPart part)
    {
        using var walk = package.Walk(part)!;
        walk.Start();
        var words = Words(passage => passage.Read(walk));
        if (string.IsNullOrWhiteSpace(words)) return;
        story.Omissions.Count(PageNumber.Is(words) ? OmissionKind.PageNumber : OmissionKind.HeaderOrFooter, words);
    }

    private void CountComments(OpenXmlPart part)
    {
        using var walk = package.Walk(part)!;
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (WordNames.Of(walk) is "comment")
                story.Omissions.Count(OmissionKind.Comment, Words(passage => passage.Read(walk)));
    }

    /// <summary>Words that count on nothing in the body, and that nothing in the body counts on.</summary>
    private string Words(Action<Passage> read)
    {
        var lines = new List<Line>();
        var aside = new Story(story.Styles, new ParagraphNumbering(new Lists(), story.Styles), story.Budget);
        read(new Passage(aside, lines.Add));
        return string.Join(' ', lines.Where(line => !line.IsBlank).Select(line => line.Text.Trim()));
    }
}
