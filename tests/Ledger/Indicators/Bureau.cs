using System.Globalization;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Packs;
using Luoshi.Packs.Indicators;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tests.Indicators;

/// <summary>A county that keeps the indicators of the pack, in 2026: releases are written as in the examples.</summary>
internal sealed class Bureau
{
    public Bureau()
    {
        County.Today = new(2026, 3, 31);
        County.Give(new DeclareIndicators(Pack), Rehearsal.Office);
    }

    public static IReadOnlyList<DeclaredIndicator> Pack { get; } = PackFile.Read(Checkout.At("packs", "county", "indicators.yaml"), IndicatorPack.Read);

    public Rehearsal County { get; } = new();

    public FoldedState State => County.State;

    /// <summary>Enters releases (<c>2025-02 flash 1.92; 2025-03 flash 2.90</c>) as the supervision office.</summary>
    public void Enter(string indicator, string releases)
    {
        foreach (var text in releases.Split(';', StringSplitOptions.TrimEntries))
            if (text != "–") County.Give(Wanted(indicator, text), Rehearsal.Office, "补录");
    }

    public static RecordObservations Wanted(string indicator, string release) => new([One(indicator, release)]);

    public static ObservationWanted One(string indicator, string release)
    {
        var words = release.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var period = Period.Parse(words[0])!.Value;
        var told = words.Skip(2).Aggregate(new Told(), With);
        return new(indicator, period, new Release(Enum.Parse<Vintage>(words[1], ignoreCase: true), period.LastDay.AddDays(15), "统计月报", told));
    }

    private static Told With(Told told, string word) => word switch
    {
        ['#', .. var rank] => told with { Rank = int.Parse(rank, CultureInfo.InvariantCulture) },
        [.. var growth, '%'] => told with { Growth = Number(growth) },
        _ => told with { Value = Number(word) },
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
