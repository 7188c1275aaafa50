namespace Luoshi.Vocabulary;

/// <summary>
/// What a report says, as read by the machine: an opinion, not a fact. Figures are in text order and do not overlap; figures and
/// skipped runs together cover every digit of the text.
/// </summary>
public sealed record Reading(Document Document)
{
    public required Report Report { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    public required IReadOnlyList<Skipped> Skipped { get; init; }

    public required IReadOnlyList<WorkItem> Items { get; init; }

    /// <summary>Whether any section belongs to the part.</summary>
    public bool Has(Part part) => Sections.Any(section => section.Part == part);
}
