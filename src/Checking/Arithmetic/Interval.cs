namespace Luoshi.Checking.Arithmetic;

/// <summary>
/// Every number that a printed one can stand for, both ends included: 3.3万 stands for 32,500 to 33,500, since its last digit was
/// rounded. Sums, differences and quotients keep both ends, so that what the digits shown explain is never called an error.
/// </summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Far beyond anything that a report counts.</summary>
    public const decimal Endless = 1e20m;

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    public bool Holds(decimal value) => Low <= value && value <= High;

    /// <summary>By a positive number.</summary>
    public Interval Times(decimal factor) => new(Low * factor, High * factor);

    /// <summary>By an interval that lies above zero; null where it touches zero, since the quotient then has no end.</summary>
    public Interval? Over(Interval other) =>
        other.Low > 0 ? new(Quotient(Low, Low < 0 ? other.Low : other.High), Quotient(High, High < 0 ? other.High : other.Low)) : null;

    private static decimal Quotient(decimal value, decimal by) => Math.Abs(value) / Endless >= by ? Math.Sign(value) * Endless : value / by;
}
