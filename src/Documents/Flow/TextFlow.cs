using Luoshi.Vocabulary;

namespace Luoshi.Documents.Flow;

/// <summary>Takes finished lines in the order of reading and makes a document of them.</summary>
internal sealed class TextFlow
{
    private readonly TextComposer _composer = new();
    private readonly List<int> _pages = [];
    private readonly List<TrackedChange> _changes = [];

    public void Write(Line line)
    {
        var start = _composer.Length;
        var kept = line.IsBlank ? 0 : line.Text.Length;
        foreach (var mark in line.Marks)
        {
            var at = start + Math.Min(mark.At, kept);
            if (mark.Change is { } change) _changes.Add(change with { Offset = at });
            else _pages.Add(at);
        }
        if (kept == 0) return;
        _composer.Append(line.Text);
        _composer.EndParagraph();
    }

    /// <summary>The document; pages only where the file tells where a second one begins.</summary>
    public Intake Compose(SourceFile file, SourceFormat format, OmissionTally omissions)
    {
        foreach (var change in _changes.Where(change => change.Kind == ChangeKind.Deleted))
            omissions.Count(OmissionKind.DeletedText, change.Words);
        return new Intake(_composer.Compose(file, Pages()), format) { Changes = _changes, LeftOut = omissions.Told() };
    }

    private List<Page> Pages() => _pages.Count == 0
        ? []
        : [new Page(1, 0), .. _pages.Select((start, index) => new Page(index + 2, Math.Min(start, _composer.Length)))];
}
