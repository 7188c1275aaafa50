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
    /// <summary>Other names that tables have for it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>At which prices its growth is told: none, constant or current.</summary>
    public string? GrowthPrices { get; init; }

    /// <summary>True where it is told, and never ranked or scored.</summary>
    public bool? NoScoring { get; init; }

    /// <summary>What holds for the last period; in lists alone.</summary>
    public ShownObservation? Latest { get; init; }

    internal static ShownIndicator Of(Indicator indicator)
    {
        var declared = indicator.Declared;
        return new(declared.Id, declared.Name, declared.Unit, Code.Of(declared.Counting), Code.Of(declared.Rhythm), Codes.Of(declared.Better), declared.Office.OrNull())
        {
            OtherNames = declared.OtherNames,
            GrowthPrices = Code.Of(declared.GrowthPricing),
            NoScoring = declared.NoScoring ? true : null,
        };
    }

    internal static ShownIndicator Of(Series series) => Of(series.Indicator) with { Latest = series.Lines is [.., var last] ? ShownObservation.Of(last) : null };
}

/// <summary>An indicator with all that was told of it, oldest period first.</summary>
public sealed record ShownSeries(ShownIndicator Indicator, IReadOnlyList<ShownObservation> Observations)
{
    internal static ShownSeries Of(Series series) => new(ShownIndicator.Of(series.Indicator), [.. series.Lines.Select(ShownObservation.Of)]);
}

/// <summary>What was told of an indicator for a period.</summary>
/// <param name="Period">The month at whose end it stands.</param>
/// <param name="Releases">From the least settled to the most; the last one holds.</param>
/// <param name="ComputedGrowth">Growth as computed from the amounts, in percent, in points for a rate; not there where it is not to be computed.</param>
/// <param name="ComputedAlone">The last month or quarter alone, as computed.</param>
/// <param name="Version">The entry that changed it last.</param>
public sealed record ShownObservation(string Period, IReadOnlyList<ShownRelease> Releases, decimal? ComputedGrowth, decimal? ComputedAlone, string Version)
{
    /// <summary>Why no growth was computed.</summary>
    public ShownWords? NotComputed { get; init; }

    internal static ShownObservation Of(SeriesLine line) => new(
        line.Observation.Period.ToString(), [.. line.Observation.Releases.Select(ShownRelease.Of)], line.Growth.Value, line.Alone, line.Observation.Version.ToString())
    {
        NotComputed = line.Growth.Because is { } why ? new(why.Chinese, why.English) : null,
    };
}

/// <summary>A few words in both languages.</summary>
/// <param name="Words">In Chinese.</param>
/// <param name="English">The same.</param>
public sealed record ShownWords(string Words, string English);

/// <summary>That numbers had been entered wrongly: what stood there before, and why it was changed.</summary>
public sealed record ShownCorrection(decimal? ValueBefore, decimal? GrowthBefore, DateOnly On, string By, string Reason);

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
    /// <summary>What stood in it before, oldest first.</summary>
    public IReadOnlyList<ShownCorrection> Corrections { get; init; } = [];

    internal static ShownRelease Of(Release release) => new(
        Code.Of(release.Vintage), release.On, release.Source, release.Told.Value, release.Told.Growth, release.Told.Month, release.Told.MonthGrowth, release.Told.Rank)
    {
        Corrections = [.. release.Corrections.Select(mended => new ShownCorrection(mended.Before.Value, mended.Before.Growth, mended.On, mended.By, mended.Reason))],
    };
}
