namespace Luoshi.Publishing.OfficialPapers;

/// <summary>A column of a table in an official paper.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">In twips; those of a table add up to the width of the text.</param>
/// <param name="Centered">For numbers and single words.</param>
internal sealed record PaperColumn(string Heading, int Width, bool Centered = true);
