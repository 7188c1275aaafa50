using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>One cell of the panel: what one report says of one headline measure, as target or as result.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Side">Target or result.</param>
/// <param name="Year">The year that it is the target or the result of.</param>
/// <param name="State">Whether it is told, and how.</param>
public sealed record PanelRow(HeadlineMeasure Measure, PanelSide Side, int Year, PanelState State)
{
    /// <summary>Where it stands: number, scale and unit, or the wording that sets the target; null where nothing is told.</summary>
    public Span? Span { get; init; }

    /// <summary>
    /// The number, signed: below zero where the measure moved against the way in which it is told (an investment that fell, an
    /// energy use that rose). The lower end of a range.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Value2 { get; init; }

    /// <summary>
    /// The unit as written. A growth measure of which the report tells only the amount has the unit of the amount (元), so that rows
    /// of different kinds are never mixed unseen.
    /// </summary>
    public string Unit { get; init; } = "";

    public Bound? Bound { get; init; }

    /// <summary>Index into <see cref="Reading.Figures"/>, or -1.</summary>
    public int Figure { get; init; } = -1;
}
