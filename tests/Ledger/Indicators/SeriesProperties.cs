using CsCheck;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tests.Indicators;

/// <summary>What holds of any series that comes about by any releases.</summary>
public sealed class SeriesProperties
{
    private static readonly Gen<Release> _release = Gen.Select(
        Gen.Enum<Vintage>(), Gen.Decimal[0m, 100m], Gen.Bool, (vintage, value, growth) =>
            new Release(vintage, new(2026, 3, 1), "月报", growth ? new Told { Growth = value } : new Told { Value = value }));

    private static readonly Gen<(int Which, Period Period, Release Release)[]> _releases =
        Gen.Select(Gen.Int[0, Bureau.Pack.Count - 1], Gen.Select(Gen.Int[2024, 2025], Gen.Int[1, 12], (year, month) => new Period(year, month)), _release, (which, period, release) => (which, period, release)).Array[0, 60];

    [Fact]
    public void Growth_is_never_computed_across_prices_nor_across_vintages() => Check((state, indicator, line) =>
    {
        if (line.Growth.Value is null) return line.Growth.Because is { Chinese.Length: > 0, English.Length: > 0 };
        var before = state.Observation(indicator.Id, line.Observation.Period.YearBefore());
        return indicator.Declared.Pricing == indicator.Declared.GrowthPricing && !indicator.Declared.ChangingPanel
            && before!.Releases.Any(release => release.IsAsSettledAs(line.Observation.Standing) && release.Told.Value is not null);
    });

    [Fact]
    public void Nothing_that_was_audited_is_ever_hidden_by_an_estimate() => Check((_, _, line) =>
        line.Observation.Standing.Vintage == line.Observation.Releases.Max(release => release.Vintage));

    [Fact]
    public void A_series_has_the_periods_of_its_rhythm_and_no_month_is_split_from_february() => Check((_, indicator, line) =>
        indicator.Declared.Rhythm.Has(line.Observation.Period)
        && (line.Alone is null || indicator.Declared.Rhythm != Rhythm.MonthlyWithoutJanuary || line.Observation.Period.Month > 2));

    private static void Check(Func<ILedgerState, Indicator, SeriesLine, bool> holds) => _releases.Sample(releases =>
    {
        var bureau = new Bureau();
        foreach (var (which, period, release) in releases) Try(bureau, which, period, release);
        return bureau.State.AllIndicators().All(indicator => Series.Of(bureau.State, indicator.Id).Lines.All(line => holds(bureau.State, indicator, line)));
    }, iter: 200);

    private static void Try(Bureau bureau, int which, Period period, Release release)
    {
        try
        {
            bureau.County.Give(new Luoshi.Ledger.Indicators.Wanted.RecordObservations([new(Bureau.Pack[which].Id, period, release)]), Rehearsal.Office, "补录");
        }
        catch (RefusedException)
        {
            // What is refused leaves nothing behind; the series must hold without it.
        }
    }
}
