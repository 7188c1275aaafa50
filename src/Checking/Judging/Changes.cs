using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Judging;

/// <summary>How an amount moved from one number to another, in the ways in which reports tell it.</summary>
internal static class Changes
{
    /// <summary>Of two numbers rounded at once, each by an error that may be anything within its room, the quotient lies beyond this share of its own on one side or the other one time in sixteen.</summary>
    private const decimal Likely = 0.75m;

    private static readonly Interval One = new(1, 1);

    /// <summary>In percent, downwards counted as positive where the told change goes down.</summary>
    public static Comparison? Percent(string rule, Number from, Number to, Number told)
    {
        if (to.CanBe.Over(from.CanBe) is not { } quotient || from.Value == 0) return null;
        var (computed, exactly) = ((quotient - One).Times(100), (to.Value / from.Value - 1) * 100);
        return new(rule, told, Turned(computed, told.Sign), exactly * told.Sign) { From = [from, to], Room = Likely, Formula = $"{to.Words}÷{from.Words}−1" };
    }

    /// <summary>The difference of two numbers of one unit, or of two percentages in percentage points.</summary>
    public static Comparison Difference(string rule, Number from, Number to, Number told) =>
        new(rule, told, Turned(to.CanBe - from.CanBe, told.Sign), (to.Value - from.Value) * told.Sign)
        {
            From = [from, to],
            Formula = told.Sign > 0 ? $"{to.Words}−{from.Words}" : $"{from.Words}−{to.Words}",
        };

    /// <summary>How many times as much; 增长N倍 adds the first time.</summary>
    public static Comparison? Multiple(string rule, Number from, Number to, Number told, bool added)
    {
        if (to.CanBe.Over(from.CanBe) is not { } quotient || from.Value == 0) return null;
        var less = added ? 1 : 0;
        return new(rule, told, quotient - new Interval(less, less), to.Value / from.Value - less)
        {
            From = [from, to],
            Formula = added ? $"{to.Words}÷{from.Words}−1" : $"{to.Words}÷{from.Words}",
        };
    }

    /// <summary>The mean growth of a year over several, in percent.</summary>
    public static Comparison? Yearly(string rule, Number from, Number to, Number told, int years)
    {
        if (years < 2 || from.CanBe.Low <= 0 || to.CanBe.Low <= 0 || to.CanBe.High >= Interval.Endless) return null;
        Interval computed = new(Mean(from.CanBe.High, to.CanBe.Low, years), Mean(from.CanBe.Low, to.CanBe.High, years));
        return new(rule, told, Turned(computed, told.Sign), Mean(from.Value, to.Value, years) * told.Sign)
        {
            From = [from, to],
            Formula = $"({to.Words}÷{from.Words})^(1/{years})−1",
        };
    }

    private static decimal Mean(decimal from, decimal to, int years) => (decimal)(Math.Pow((double)(to / from), 1.0 / years) - 1) * 100;

    private static Interval Turned(Interval interval, int sign) => sign > 0 ? interval : new(-interval.High, -interval.Low);
}
