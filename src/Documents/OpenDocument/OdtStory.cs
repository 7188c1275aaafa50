using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>What the reading of one document shares from its first paragraph to its last note.</summary>
internal sealed class OdtStory(OdtStyles styles, TextBudget budget)
{
    private readonly Dictionary<string, ListRun> _runs = new(StringComparer.Ordinal);

    public OdtStyles Styles => styles;

    public TextBudget Budget => budget;

    public OmissionTally Omissions { get; } = new();

    public ChangeRegions Changes { get; } = new();

    /// <summary>The lines of notes, in the order in which the text refers to them.</summary>
    public List<Line> Notes { get; } = [];

    /// <summary>How the headings count.</summary>
    public ListRun Outline { get; } = new();

    /// <summary>The counting of a list that goes on from another one, or of one that begins.</summary>
    /// <param name="before">The list, or the list style, that it goes on from; null for a list that begins.</param>
    public ListRun RunFrom(string? before) => before is not null && _runs.TryGetValue(before, out var run) ? run : new ListRun();

    /// <summary>Lets lists to come go on from this one.</summary>
    public void Keep(string? name, ListRun run)
    {
        if (name is not null) _runs[name] = run;
    }
}
