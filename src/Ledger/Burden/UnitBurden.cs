namespace Luoshi.Ledger.Burden;

/// <summary>What a unit was asked for in a year (基层负担).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Months">The months in which there was anything, in order.</param>
public sealed record UnitBurden(string Unit, IReadOnlyList<MonthBurden> Months)
{
    /// <summary>The whole year; its month says nothing.</summary>
    public MonthBurden Year => Months.Aggregate(new MonthBurden(default), (sum, month) => sum.And(month));
}
