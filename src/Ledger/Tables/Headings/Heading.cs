using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Headings;

/// <summary>The heading of a column, and what was made of it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Words">As they stand there, a heading of two rows joined.</param>
/// <param name="Field">What the column is about; null where that is not known.</param>
/// <param name="Month">Until which month it speaks, where it says so.</param>
public sealed record Heading(int Column, string Words, SheetField? Field, int? Month);
