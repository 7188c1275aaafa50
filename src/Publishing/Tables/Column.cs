namespace Luoshi.Publishing.Tables;

/// <summary>A column of a table: its heading, how wide it is on paper, and what stands in it.</summary>
/// <param name="Heading">The words over it.</param>
/// <param name="Width">Width in half-width characters.</param>
/// <param name="Of">The cell of a row.</param>
public sealed record Column<TRow>(string Heading, double Width, Func<TRow, Cell> Of);
