namespace Luoshi.Vocabulary.Promises;

/// <summary>
/// A promise of one year's plan (上年承诺) and what the next year's report tells of it. The span is into the report that promised.
/// </summary>
/// <param name="Span">A clause or run of clauses of the plan.</param>
public sealed record Promise(Span Span) : Cited(Span)
{
    public required WorkKind Kind { get; init; }

    /// <summary>The passages that answer it, best first; none where the reports are silent.</summary>
    public IReadOnlyList<Answer> Results { get; init; } = [];

    public PromiseVerdict Verdict { get; init; }

    /// <summary>Why the verdict is what it is.</summary>
    public required Telling Because { get; init; }

    /// <summary>Target and result in figures, where both give one of the same measure.</summary>
    public FigureComparison? Comparison { get; init; }

    /// <summary>True where it is too general for anyone to say whether it was done (加强监管), and is not told of: listed apart, not counted.</summary>
    public bool Soft { get; init; }

    /// <summary>True where the next plan promises it again: news, but no result.</summary>
    public bool Repeated { get; init; }
}
