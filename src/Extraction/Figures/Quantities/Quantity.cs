namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>A number with scale and unit, as scanned; offsets are into the mended text.</summary>
/// <param name="Start">Offset of the first character of the number.</param>
/// <param name="End">Offset behind the unit.</param>
/// <param name="Value">The number, scale folded in; the lower end of a range.</param>
/// <param name="Value2">The upper end of a range.</param>
/// <param name="Unit">The unit without scale.</param>
/// <param name="More">True where 余 or 多 stands between number and unit.</param>
/// <param name="Chinese">True where the number is written in Chinese numerals.</param>
internal readonly record struct Quantity(int Start, int End, decimal Value, decimal? Value2, string Unit, bool More, bool Chinese);
