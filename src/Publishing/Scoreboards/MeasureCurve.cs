using Luoshi.Ledger.Plans;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>A measure through the year: what was verified, and what the plan says where it says anything.</summary>
/// <param name="Found">Verified values by their months, cumulated.</param>
/// <param name="Plan">Twelve values; null for a measure without a plan curve.</param>
public sealed record MeasureCurve(IReadOnlyList<(int Month, decimal Value)> Found, IReadOnlyList<(int Month, decimal Value)>? Plan)
{
    private const decimal Percent = 100;

    public bool IsEmpty => Found.Count == 0;

    public static MeasureCurve Of(PublicTask task, Measure measure)
    {
        var plan = task.Task.CurveOf(measure)?.MonthEnds.Select((percent, at) => (at + 1, measure.Value * percent / Percent)).ToList();
        return new(
            [
                .. from month in task.Months
                   where month.Period.Year == task.Task.PlanYear
                   let value = month.ValueOf(measure)
                   where value is not null
                   select (month.Period.Month, value.Value),
            ],
            plan);
    }
}
