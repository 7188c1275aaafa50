using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>An indicator that is counted from a register: nobody types it, and it has changed when the record is written.</summary>
public sealed class IndicatorRules
{
    private const string Metres = "metres-dug";

    private readonly WaterOffice _office = new();

    public IndicatorRules()
    {
        _office.County.Give(new DeclareIndicators(BusinessPacks.Read(Checkout.Here("Registers", "wells-1")).Indicators), Rehearsal.Office);
        _office.Enter("label=A1 township=河东镇 purpose=drinking dug_on=2025-03-05 depth=80");
        _office.Enter("label=A2 township=河西乡 purpose=drinking dug_on=2025-05-05 depth=20");
    }

    [Fact]
    public void It_is_cumulated_month_by_month_also_where_nothing_came_in()
    {
        Assert.Equal((80m, 80m, 100m), (At("2025-03"), At("2025-04"), At("2025-06")));
        Assert.Null(_office.County.State.Observation(Metres, new Period(2025, 2)));
        Assert.Equal(["2025-03", "2025-05"], Series.Of(_office.County.State, Metres).Lines.Select(line => line.Observation.Period.ToString()));
    }

    [Fact]
    public void It_says_where_it_comes_from_and_is_settled_once_the_month_is_closed()
    {
        _office.County.Give(new CloseMonths(WaterOffice.Wells, new Period(2025, 4)), Rehearsal.Office);

        Assert.Equal((Vintage.Final, "台账：机井台账"), (Standing("2025-03").Vintage, Standing("2025-03").Source));
        Assert.Equal(Vintage.Flash, Standing("2025-05").Vintage);
    }

    [Fact]
    public void It_is_not_recorded_by_hand()
    {
        var told = new RecordObservations([new ObservationWanted(Metres, new Period(2025, 6), new Release(Vintage.Flash, new(2025, 7, 5), "月报", new Told { Value = 120 }))]);

        Assert.Contains("由台账“wells”汇总", _office.County.Refuse(told, Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    private decimal? At(string month) => Standing(month).Told.Value;

    private Release Standing(string month) => _office.County.State.Observation(Metres, Period.Parse(month)!.Value)!.Standing;
}
