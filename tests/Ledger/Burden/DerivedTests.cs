using Luoshi.Ledger.Burden;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Tests.Indicators;

namespace Luoshi.Ledger.Tests.Burden;

public sealed class DerivedTests
{
    private readonly Bureau _bureau = new();

    [Fact]
    public void A_value_that_an_indicator_gives_is_not_asked_for()
    {
        var content = new TaskContent("全年接待游客900万人次") { Lead = "文旅局", Measures = [new("全年接待游客", 9_000_000, "人次")] };
        _bureau.County.Give(new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, content)]), Rehearsal.Office);
        _bureau.County.Give(new LinkMeasures(2025, [new(new(TaskList.Main, 1), "全年接待游客", "visitors")]), Rehearsal.Office);
        _bureau.Enter("visitors", "2025-05 final 300");
        _bureau.Enter("visitors", "2025-06 final 412.5");

        var unit = BurdenMeter.Of(_bureau.County.Entries, 2025, new(2025, 12, 31)).Single(burden => burden.Unit == "文旅局");

        Assert.Equal(["2025-05 1", "2025-06 1"], unit.Months.Where(month => month.ValuesDerived > 0).Select(month => $"{month.Month} {month.ValuesDerived}"));
        Assert.Equal(0, unit.Year.Entries);
    }
}
