using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>Writes words as they stand: into the line, or into what was hidden, put in or taken out; those of a field's code nowhere.</summary>
internal sealed class InkWriter(Story story, LineBuilder line)
{
    /// <summary>Where in its fields the text is.</summary>
    public FieldState Fields { get; } = new();

    /// <summary>Writes the text that the element holds which the walk is at.</summary>
    public void Write(XmlWalk walk, Ink ink)
    {
        if (!Fields.Shown) return;
        var typed = new Typed(kept: walk.Attribute("space", "http://www.w3.org/XML/1998/namespace") is "preserve");
        for (var depth = walk.Enter(); walk.NextNode(depth);)
            if (walk.IsCharacters)
                walk.Characters(words => Write(typed.Clean(words), ink));
    }

    public void Write(ReadOnlySpan<char> words, Ink ink)
    {
        if (!Fields.Shown || words.IsEmpty) return;
        if (ink.Hidden) story.Omissions.Count(OmissionKind.HiddenText, words);
        else if (ink is { Deleted: true, Change: { } deletion }) line.Delete(words, deletion);
        else if (ink.Change is { } insertion) line.Insert(words, insertion);
        else line.Append(words);
    }
}
