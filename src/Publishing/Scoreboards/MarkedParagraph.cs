namespace Luoshi.Publishing.Scoreboards;

/// <summary>A paragraph of the report, cut where promises begin and end.</summary>
/// <param name="IsHeading">Whether it is the heading of a section.</param>
/// <param name="Pieces">Together they are the paragraph.</param>
public sealed record MarkedParagraph(bool IsHeading, IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Where it begins in the report.</summary>
    public int Start => Pieces[0].Start;

    public string Words => string.Concat(Pieces.SelectMany(piece => piece.Runs).Select(run => run.Text));
}
