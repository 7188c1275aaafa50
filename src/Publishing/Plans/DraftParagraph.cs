namespace Luoshi.Publishing.Plans;

/// <summary>A paragraph of a report beside its draft.</summary>
/// <param name="IsHeading">Whether a section begins with it.</param>
/// <param name="Pieces">Its text, cut where tasks begin and end.</param>
public sealed record DraftParagraph(bool IsHeading, IReadOnlyList<DraftPiece> Pieces);
