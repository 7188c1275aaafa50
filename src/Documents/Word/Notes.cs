using DocumentFormat.OpenXml.Packaging;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>
/// Footnotes and endnotes. They follow the body, in the order in which it refers to them: in the middle of it they would part
/// sentences and pass for points of the chapter that they explain.
/// </summary>
internal sealed class Notes(WordPackage package, Story story)
{
    public void Write(TextFlow flow)
    {
        Write(package.Main.FootnotesPart, endnotes: false, flow);
        Write(package.Main.EndnotesPart, endnotes: true, flow);
    }

    private void Write(OpenXmlPart? part, bool endnotes, TextFlow flow)
    {
        var wanted = story.Notes.Where(note => note.IsEndnote == endnotes).Select(note => note.Id).Distinct().ToList();
        if (part is null || wanted.Count == 0) return;
        var notes = Read(part, [.. wanted]);
        foreach (var id in wanted)
            foreach (var line in notes.GetValueOrDefault(id, []))
                flow.Write(line);
    }

    private Dictionary<string, List<Line>> Read(OpenXmlPart part, HashSet<string> wanted)
    {
        var notes = new Dictionary<string, List<Line>>(StringComparer.Ordinal);
        using var walk = package.Walk(part)!;
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is not ("footnote" or "endnote") || walk.Attribute("id") is not { } id || !wanted.Contains(id)) continue;
            var lines = new List<Line>();
            if (notes.TryAdd(id, lines)) new Passage(story, lines.Add).Read(walk);
        }
        return notes;
    }
}
