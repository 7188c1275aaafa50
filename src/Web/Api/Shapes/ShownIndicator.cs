using Luoshi.Ledger.Indicators;
using Luoshi.Publishing;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A measured thing that the place keeps a series of.</summary>
/// <param name="Id">By which it is cited.</param>
/// <param name="Name">As tables call it.</param>
/// <param name="Unit">With its scale: 亿元.</param>
/// <param name="Counting">cumulated, at-end or rate.</param>
/// <param name="Rhythm">monthly-without-january, monthly, quarterly or yearly.</param>
/// <param name="Better">none, up or down.</param>
/// <param name="Office">The unit that releases it.</param>
public sealed record ShownIndicator(string Id, string Name, string Unit, string Counting, string Rhythm, string Better, string? Office)
{
    internal static ShownIndicator Of(Indicator indicator) => indicator.Declared is var declared
        ? new(declared.Id, declared.Name, declared.Unit, Code.Of(declared.Counting), Code.Of(declared.Rhythm), Codes.Of(declared.Better), declared.Office.OrNull())
        : null!;
}

/// <summary>An indicator with all that was told of it, oldest period first.</summary>
public sealed record ShownSeries(ShownIndicator Indicator, IReadOnlyList<ShownObservation> Observations)
{
    internal static ShownSeries Of(Series series) => new(ShownIndicator.Of(series.Indicator), [.. series.Lines.Select(line => new ShownObservation(
        line.Observation.Period.ToString(), [.. line.Observation.Releases.Select(ShownRelease.Of)], line.Growth.Value, line.Alone, line.Observation.Version.ToString()))]);
}

/// <summary>What was told of an indicator for a period.</summary>
/// <param name="Period">The month at whose end it stands.</param>
/// <param name="Releases">From the least settled to the most; the last one holds.</param>
/// <param name="ComputedGrowth">Growth as computed from the amounts, in percent, in points for a rate; not there where it is not to be computed.</param>
/// <param name="ComputedAlone">The last month or quarter alone, as computed.</param>
/// <param name="Version">The entry that changed it last.</param>
public sealed record ShownObservation(string Period, IReadOnlyList<ShownRelease> Releases, decimal? ComputedGrowth, decimal? ComputedAlone, string Version);

/// <summary>One release: what it tells, how settled that is, when and where it was released.</summary>
/// <param name="Vintage">expected, flash, final or revised.</param>
/// <param name="On">The day of the release.</param>
/// <param name="Source">The bulletin or table that it stands in.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Growth">As told: against the same period of the year before, in percent; in points for a rate.</param>
/// <param name="Month">Of the last month alone.</param>
/// <param name="MonthGrowth">As told, of the last month alone, in percent.</param>
/// <param name="Rank">Among the places of the level above.</param>
public sealed record ShownRelease(string Vintage, DateOnly On, string Source, decimal? Value, decimal? Growth, decimal? Month, decimal? MonthGrowth, int? Rank)
{
    internal static ShownRelease Of(Release release) => new(
        Code.Of(release.Vintage), release.On, release.Source, release.Told.Value, release.Told.Growth, release.Told.Month, release.Told.MonthGrowth, release.Told.Rank);
}
