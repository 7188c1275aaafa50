using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Tests.Indicators;
using Luoshi.Ledger.Tests.Lamps;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Lighting;

/// <summary>Lamps of tasks whose numbers are known from indicators.</summary>
public sealed class ProvenLampRules
{
    private readonly Bureau _bureau = new();

    public ProvenLampRules()
    {
        var growth = new Measure("地区生产总值", 7, "%") { Nature = Nature.Rate, Direction = Direction.Up };
        _bureau.County.Give(
            new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, new("稳增长") { Lead = "发改委", Kind = TaskKind.Headline, Measures = [growth] })]), Rehearsal.Office);
        _bureau.County.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _bureau.County.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _bureau.County.Give(new AdoptLampRules(Presets.Named("xuancheng"), new(2025, 1, 1), "陈县长"), Rehearsal.Office);
        _bureau.County.Give(new LinkMeasures(2025, [new(LampCounty.Number(1), "地区生产总值", "gdp")]), Rehearsal.Office);
    }

    [Fact]
    public void What_an_indicator_proves_needs_no_report()
    {
        _bureau.Enter("gdp", "2025-06 flash 11 +6.8%");

        var lamp = Lit(6);

        Assert.Equal(("behind", MeasureGround.Proven, "gdp"), (lamp.Lamp!.Name, lamp.Lit.Measures[0].Ground, lamp.Lit.Measures[0].Indicator));
        Assert.StartsWith("红灯（未达序时）：增幅低于目标 0.2 个百分点", lamp.Verdict!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    public void Where_the_office_has_no_figure_out_yet_the_task_is_left_out_and_not_blamed(int month)
    {
        _bureau.Enter("gdp", "2025-06 flash 11 +6.8%");

        Assert.Equal(Omission.NotReleased, Lit(month).Lit.LeftOut);
    }

    private TaskLamp Lit(int month)
    {
        _bureau.County.Give(new LightLamps(2025, new(2025, month)), Rehearsal.Office);
        return _bureau.State.Lamp(2025, new(2025, month), LampCounty.Number(1));
    }
}
