namespace Luoshi.Vocabulary;

/// <summary>
/// The smallest promise that has a row of its own in the task table (工作内容): one action on one object, or on one list of
/// objects under one verb.
/// </summary>
/// <param name="Span">From the first clause of the item to the end of its last.</param>
public sealed record WorkItem(Span Span) : Cited(Span)
{
    public required WorkKind Kind { get; init; }

    /// <summary>How firmly it is promised: 5 hard (确保), 4 firm (完成), 3 aim (力争), 2 process (推进), 1 explore (谋划).</summary>
    public required int Strength { get; init; }

    /// <summary>True where anyone could say at the year's end, from the text alone, whether it was done.</summary>
    public required bool Checkable { get; init; }

    /// <summary>Index into <see cref="Reading.Sections"/>, or -1.</summary>
    public int Section { get; init; } = -1;

    /// <summary>The lead sentence that the item stands under (打好污染防治“组合拳”), as written; empty where there is none.</summary>
    public string Theme { get; init; } = "";

    /// <summary>Indexes into <see cref="Reading.Figures"/> of the figures inside the item.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];

    /// <summary>When it is due: told by the words (年底前, 9月底前), else the end of the plan year; null where no year is known.</summary>
    public DateOnly? Due { get; init; }
}
