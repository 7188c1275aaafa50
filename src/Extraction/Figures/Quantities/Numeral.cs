namespace Luoshi.Extraction.Figures.Quantities;

/// <summary>A number as written, before its unit: value with scale, and where it ends.</summary>
/// <param name="End">Offset behind number, scale and 余 or 多.</param>
/// <param name="Value">The number, scale folded in.</param>
/// <param name="Scale">The scale alone, so that a range can share it (3—5万).</param>
/// <param name="More">True where 余, 多 or 几 makes it a lower bound.</param>
internal readonly record struct Numeral(int End, decimal Value, decimal Scale, bool More);
