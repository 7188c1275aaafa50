using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Samples;

/// <summary>What the offices of the invented county released of a few indicators, all of it invented.</summary>
internal static class SampleStatistics
{
    private const string Quarterly = "统计快报", Yearbook = "2024年统计公报", Budget = "财政收支月报", Employment = "就业月报";

    // By months, cumulated: the year before and the year; growth in percent as it was told.
    private static readonly (int Month, decimal Before, decimal Now, decimal Growth)[] _revenue =
        [(1, 0.42m, 0.46m, 9.5m), (2, 0.71m, 0.78m, 9.9m), (3, 1.15m, 1.26m, 9.6m), (4, 1.52m, 1.66m, 9.2m), (5, 1.93m, 2.12m, 9.8m), (6, 2.46m, 2.72m, 10.6m), (7, 2.84m, 3.12m, 9.9m), (8, 3.21m, 3.54m, 10.3m), (9, 3.71m, 4.09m, 10.2m), (10, 4.12m, 4.55m, 10.4m)];

    private static readonly int[] _jobs = [96, 188, 402, 611, 823, 1_064, 1_277, 1_498, 1_721, 1_918];

    /// <summary>Those that the county keeps.</summary>
    public static IReadOnlyList<string> Kept { get; } = ["gdp", "revenue", "jobs"];

    public static RecordObservations Released() => new([.. Product(), .. Revenue(), .. Jobs()]);

    /// <summary>The first quarter, as it was told anew in the summer.</summary>
    public static RecordObservations Revised() => new([Told("gdp", new(2025, 3), Vintage.Revised, new(2025, 7, 24), "统计局关于一季度数据的修订说明", 19.5m, 6.7m)]);

    private static IEnumerable<ObservationWanted> Product() =>
    [
        Told("gdp", new(2024, 3), Vintage.Final, new(2025, 3, 28), Yearbook, 18.2m, 5.6m), Told("gdp", new(2024, 6), Vintage.Final, new(2025, 3, 28), Yearbook, 41.0m, 5.8m),
        Told("gdp", new(2024, 9), Vintage.Final, new(2025, 3, 28), Yearbook, 66.5m, 5.9m), Told("gdp", new(2024, 12), Vintage.Final, new(2025, 3, 28), Yearbook, 92.3m, 6m),
        Told("gdp", new(2025, 3), Vintage.Flash, new(2025, 4, 29), Quarterly, 19.4m, 6.6m), Told("gdp", new(2025, 6), Vintage.Flash, new(2025, 7, 29), Quarterly, 43.6m, 6.8m),
        Told("gdp", new(2025, 9), Vintage.Flash, new(2025, 10, 30), Quarterly, 70.9m, 6.9m),
    ];

    private static IEnumerable<ObservationWanted> Revenue() => _revenue.SelectMany(month => (ObservationWanted[])
    [
        Told("revenue", new(2024, month.Month), Vintage.Final, new(2025, 3, 28), Yearbook, month.Before, null),
        Told("revenue", new(2025, month.Month), Vintage.Flash, After(month.Month), Budget, month.Now, month.Growth),
    ]);

    private static IEnumerable<ObservationWanted> Jobs() => _jobs.Select((count, at) => Told("jobs", new(2025, at + 1), Vintage.Flash, After(at + 1), Employment, count, null));

    private static DateOnly After(int month) => new Period(2025, month).LastDay.AddDays(6);

    private static ObservationWanted Told(string indicator, Period period, Vintage vintage, DateOnly on, string source, decimal value, decimal? growth) =>
        new(indicator, period, new Release(vintage, on, source, new Told { Value = value, Growth = growth }));
}
