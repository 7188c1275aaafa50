namespace Luoshi.Extraction.Mending;

/// <summary>A paragraph of the mended text, lines that a page end broke joined again.</summary>
/// <param name="Start">Offset of its first character in the mended text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Marked">True where Markdown marks it as a heading.</param>
/// <param name="BoldEnd">Offset behind a bold lead that opens the paragraph; equal to <paramref name="Start"/> where there is none.</param>
internal readonly record struct Paragraph(int Start, int End, bool Marked, int BoldEnd);
