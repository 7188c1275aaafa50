namespace Luoshi.Vocabulary;

/// <summary>
/// A quantity in its place (数据): number, scale and unit, with what the words around say of it. The span covers number, scale
/// and unit only, neither verb nor bound word nor the thing counted.
/// </summary>
/// <param name="Span">Number, scale and unit in the document's text.</param>
public sealed record Figure(Span Span) : Cited(Span)
{
    /// <summary>The number after folding its scale (3.33万吨 is 33300); the lower end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Value2 { get; init; }

    /// <summary>The unit as written, without scale: 人次, 元, %, 个百分点, 立方米/日; <c>1</c> for a bare fraction.</summary>
    public required string Unit { get; init; }

    public Bound Bound { get; init; }

    /// <summary>True where the bound excludes the number itself (突破, 超过).</summary>
    public bool Strict { get; init; }

    public Nature Nature { get; init; }

    public Direction Direction { get; init; }

    public Role Role { get; init; }

    /// <summary>The year that the value belongs to; null where the text does not tell it (most bases).</summary>
    public int? Year { get; init; }

    /// <summary>What is measured, in words of the text; pieces that stand apart are joined with an ellipsis (…).</summary>
    public string Measure { get; init; } = "";

    /// <summary>The place, project or body that the figure is about where that is not the reporting place as a whole.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Shared by figures of one enumeration (分别 and 、 lists); empty for a figure that stands alone.</summary>
    public string Group { get; init; } = "";

    /// <summary>Index into <see cref="Reading.Sections"/>, or -1 before the first section.</summary>
    public int Section { get; init; } = -1;

    /// <summary>Index into <see cref="Reading.Items"/> of the work item that holds the figure, or -1.</summary>
    public int Item { get; init; } = -1;
}
