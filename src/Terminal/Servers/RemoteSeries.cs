using System.Buffers;
using System.Text;
using System.Text.Json;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Terminal.Servers;

/// <summary>Indicators and their series as a server tells and takes them.</summary>
internal static class RemoteSeries
{
    /// <summary>A series of one line, or none: a list tells what holds for the last period.</summary>
    public static Series Latest(JsonElement indicator) => new(IndicatorIn(indicator), indicator.Part("latest") is { } latest ? [LineIn(latest, IndicatorIn(indicator))] : []);

    public static Series Read(JsonElement series) => IndicatorIn(series.GetProperty("indicator")) is var indicator
        ? new(indicator, [.. series.Each("observations").Select(observation => LineIn(observation, indicator))])
        : null!;

    public static string Write(Period period, Release release)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("period", period.ToString());
            json.WriteString("vintage", JsonWords.Code(release.Vintage));
            json.WriteString("on", FormattableString.Invariant($"{release.On:yyyy-MM-dd}"));
            json.WriteString("source", release.Source);
            foreach (var (name, number) in ((string, decimal?)[])[("value", release.Told.Value), ("growth", release.Told.Growth), ("month", release.Told.Month), ("monthGrowth", release.Told.MonthGrowth), ("rank", release.Told.Rank)])
                if (number is { } known) json.WriteNumber(name, known);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static Indicator IndicatorIn(JsonElement indicator) => new(
        new(indicator.Words("id"), indicator.Words("name"))
        {
            OtherNames = indicator.Texts("otherNames"),
            Unit = indicator.Words("unit"),
            Counting = indicator.Kind<Counting>("counting"),
            GrowthPricing = indicator.Kind<Pricing>("growthPrices"),
            Rhythm = indicator.Kind<Rhythm>("rhythm"),
            Better = indicator.Kind<Direction>("better"),
            Office = indicator.Words("office"),
            NoScoring = indicator.Flag("noScoring") ?? false,
        },
        default);

    private static SeriesLine LineIn(JsonElement observation, Indicator indicator) => new(
        new Observation(indicator.Id, Period.Parse(observation.Words("period")) ?? default) { Releases = [.. observation.Each("releases").Select(ReleaseIn)] },
        new Growth(Growths.BasisOf(indicator.Declared))
        {
            Value = observation.Number("computedGrowth"),
            Because = observation.Part("notComputed") is { } why ? new(why.Words("words"), why.Words("english")) : null,
        },
        observation.Number("computedAlone"));

    private static Release ReleaseIn(JsonElement release) => new(release.Kind<Vintage>("vintage"), release.Day("on") ?? default, release.Words("source"), new Told
    {
        Value = release.Number("value"),
        Growth = release.Number("growth"),
        Month = release.Number("month"),
        MonthGrowth = release.Number("monthGrowth"),
        Rank = (int?)release.Number("rank"),
    })
    {
        Corrections = [.. release.Each("corrections").Select(mended => new Correction(
            new Told { Value = mended.Number("valueBefore"), Growth = mended.Number("growthBefore") }, mended.Day("on") ?? default, mended.Words("by"), mended.Words("reason")))],
    };
}
