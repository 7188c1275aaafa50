using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reports;

/// <summary>A figure in its sentence.</summary>
/// <param name="Figure">As read.</param>
/// <param name="Start">Of its first character in the sentence's words.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Words">As printed, blanks taken out: 3.33万吨.</param>
internal sealed record Number(Figure Figure, int Start, int End, string Words)
{
    /// <summary>What the digits shown allow it to be.</summary>
    public Interval CanBe { get; } = Printed.Of(Figure, Words);

    /// <summary>The headline measure that it tells; null where it tells none.</summary>
    public HeadlineMeasure? Headline { get; } = HeadlineMeasures.Named(Figure.Measure);

    public decimal Value => Figure.Value;

    public bool IsAmount => Figure.Nature == Nature.Level && Figure.Unit != "年";

    public bool IsPercentChange => Figure is { Nature: Nature.Rate, Unit: "%" };

    /// <summary>A change counts downwards where the text says that it fell.</summary>
    public int Sign => Figure.Direction == Direction.Down ? -1 : 1;
}
