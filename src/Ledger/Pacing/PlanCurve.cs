namespace Luoshi.Ledger.Pacing;

/// <summary>
/// How much of the year's target is planned to be reached by the end of each month (时序进度), in percent. What has no such plan
/// (growth rates, stocks, milestones) has no curve, rather than one of zeros.
/// </summary>
/// <param name="MonthEnds">Twelve values from January on, none below the one before, the last 100.</param>
public sealed record PlanCurve(IReadOnlyList<decimal> MonthEnds)
{
    /// <summary>Percentages are kept to so many, so that ten points behind are ten, and not a digit less.</summary>
    public const int Places = 8;

    private const int Months = 12;
    private const decimal Whole = 100;

    /// <summary>The same every month: at the end of month n it is n/12.</summary>
    public static PlanCurve Linear { get; } = LinearBut([]);

    /// <summary>The same every month but those in which nothing is planned (冬季停工).</summary>
    /// <param name="halts">Months from 1 to 12; not all of them.</param>
    public static PlanCurve LinearBut(IReadOnlyCollection<int> halts)
    {
        var worked = Enumerable.Range(1, Months).Except(halts).ToList();
        if (worked.Count == 0) throw new RefusedException(
            "十二个月不能都停。请留下安排工作的月份。", "Not all twelve months can be halted. Leave those in which work is planned.");
        return new([.. Enumerable.Range(1, Months).Select(month => Whole * worked.Count(other => other <= month) / worked.Count)]);
    }

    /// <summary>A curve that somebody drew.</summary>
    /// <exception cref="RefusedException">It is no curve; the sentence says why.</exception>
    public static PlanCurve Of(IReadOnlyList<decimal> monthEnds)
    {
        if (monthEnds.Count != Months) throw new RefusedException(
            $"进度曲线要有 12 个月末数，现在有 {monthEnds.Count} 个。",
            $"A plan curve has 12 values, one for the end of each month; these are {monthEnds.Count}.");
        for (var month = 1; month <= Months; month++)
            if (monthEnds[month - 1] < (month == 1 ? 0 : monthEnds[month - 2])) throw new RefusedException(
                $"{month} 月末的 {monthEnds[month - 1]}% 比前面低；累计数只增不减。",
                $"{monthEnds[month - 1]} % at the end of month {month} is less than before it; what is cumulated never falls.");
        if (monthEnds[^1] != Whole) throw new RefusedException(
            $"12 月末要到 100%，现在是 {monthEnds[^1]}%。", $"The end of December has to be 100 %; it is {monthEnds[^1]} %.");
        return new([.. monthEnds]);
    }

    /// <summary>Percent planned by the end of a month of the plan's year.</summary>
    public decimal At(int month) => MonthEnds[month - 1];

    /// <summary>Percentage points behind the plan at the end of a month, negative ahead of it: exact to eight places, so that ten points are ten.</summary>
    public decimal GapAt(int month, decimal attainment) => decimal.Round(At(month) - attainment, Places);

    /// <summary>Percentage points of the largest move between two curves at the end of a month; negative where less is planned.</summary>
    public decimal LargestMoveTo(PlanCurve other) =>
        MonthEnds.Zip(other.MonthEnds, (mine, theirs) => decimal.Round(theirs - mine, 1, MidpointRounding.AwayFromZero)).MaxBy(Math.Abs);

    public bool Equals(PlanCurve? other) => other is not null && MonthEnds.SequenceEqual(other.MonthEnds);

    public override int GetHashCode() => MonthEnds.Aggregate(0, HashCode.Combine);
}
