namespace Luoshi.Vocabulary.Sheets;

/// <summary>One sheet of a workbook, or a CSV file, as plain rows of text; what its columns mean is not told here.</summary>
/// <param name="Name">The name on its tab; empty for CSV.</param>
/// <param name="Lines">Those that have anything in them.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetLine> Lines);
