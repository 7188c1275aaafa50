namespace Luoshi.Vocabulary.Findings;

/// <summary>
/// Something about the figures or promises of a report that a person should look at. It shows its work: an accusation that cannot be
/// checked is worse than none.
/// </summary>
/// <param name="Span">The figure or promise in question, in the report that is checked.</param>
public sealed record Finding(Span Span) : Cited(Span)
{
    /// <summary>The rule's name as in <c>docs/formats/findings.md</c>: <c>change.growth</c>.</summary>
    public required string Rule { get; init; }

    public required Verdict Verdict { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The comparison in one line, with the numbers that went into it.</summary>
    public required Remark Arithmetic { get; init; }

    /// <summary>The other stretches that it rests on, in this report or in one that it was compared with.</summary>
    public IReadOnlyList<Mention> Others { get; init; } = [];
}
