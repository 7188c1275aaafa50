using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Tests.Indicators;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proven;

/// <summary>Measures that are known from observations instead of being asked for.</summary>
public sealed class MeasureValueTests
{
    private static readonly Period _june = new(2025, 6);
    private static readonly TaskNumber _first = new(TaskList.Main, 1);
    private static readonly Actor _reporter = new("小赵", Role.Reporter, "发改委");

    private readonly Bureau _bureau = new();

    public MeasureValueTests()
    {
        var content = new TaskContent("稳增长") { Lead = "发改委", Leader = "陈县长", Measures = [Growth("地区生产总值", 7), Amount("全年接待游客", 9_000_000, "人次"), Amount("新增就业", 2000, "人")] };
        _bureau.County.Give(new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, content), new(TaskList.Main, Others())]), Rehearsal.Office);
    }

    private PlanTask Task => _bureau.State.Task(2025, _first);

    [Fact]
    public void A_link_is_proposed_where_exactly_one_indicator_has_the_name_and_fits() => Assert.Equal(
        ["1 地区生产总值 gdp", "1 全年接待游客 visitors", "1 新增就业 jobs", "2 一般公共预算收入 revenue", "2 空气质量优良天数比例 air-quality"],
        LinkProposals.Of(_bureau.State, 2025).Select(proposal => $"{proposal.Task.Number} {proposal.Measure.Name} {proposal.Indicator.Id}"));

    [Fact]
    public void What_is_linked_is_not_proposed_again()
    {
        Link("地区生产总值", "gdp");

        Assert.DoesNotContain(LinkProposals.Of(_bureau.State, 2025), proposal => proposal.Measure.Name == "地区生产总值");
    }

    [Fact]
    public void Growth_is_known_as_it_was_told_and_amounts_with_their_scale_folded_in()
    {
        Link("地区生产总值", "gdp");
        Link("全年接待游客", "visitors");
        _bureau.Enter("gdp", "2025-06 flash 11 +6.8%");
        _bureau.Enter("visitors", "2025-06 final 412.5");

        var known = Known(_june);

        Assert.Equal([(6.8m, MeasureGround.Proven), (4_125_000m, MeasureGround.Proven), null], known.Select(measure => measure.Firmest));
        Assert.Equal(("gdp", Vintage.Flash, "统计月报", false), (known[0].Proven!.Indicator, known[0].Proven!.Release.Vintage, known[0].Proven!.Release.Source, known[0].Proven!.Computed));
    }

    [Fact]
    public void Real_growth_is_never_computed_from_amounts_of_the_day()
    {
        Link("地区生产总值", "gdp");
        _bureau.Enter("gdp", "2024-06 flash 10; 2025-06 flash 11");

        Assert.Null(Known(_june)[0].Proven);
    }

    [Fact]
    public void Nominal_growth_that_nobody_told_is_computed_and_said_to_be()
    {
        _bureau.County.Give(new LinkMeasures(2025, [new(new(TaskList.Main, 2), "一般公共预算收入", "revenue")]), Rehearsal.Office);
        _bureau.Enter("revenue", "2024-06 flash 2; 2025-06 flash 2.2");

        var proven = MeasureValues.Known(_bureau.State, _bureau.State.Task(2025, new(TaskList.Main, 2)), _june)[0].Proven!;

        Assert.Equal((10m, true), (proven.Value, proven.Computed));
    }

    [Fact]
    public void What_is_only_expected_proves_nothing_and_a_quarter_says_nothing_of_the_next_month()
    {
        Link("地区生产总值", "gdp");
        _bureau.Enter("gdp", "2025-06 flash 11 +6.8%; 2025-12 expected 24 +7%");

        Assert.Null(Known(new(2025, 7))[0].Firmest);
        Assert.Null(Known(new(2025, 12))[0].Firmest);
    }

    [Fact]
    public void What_is_proven_verified_and_reported_stand_side_by_side()
    {
        Link("新增就业", "jobs");
        _bureau.County.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _bureau.County.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _bureau.County.Give(new ReportProgress(2025, _first, _june, new(ProgressWord.UnderWay, "推进") { Values = [new(3, 1500), new(2, 4_000_000)] }), _reporter);
        Assert.Equal((1500m, MeasureGround.Reported), Known(_june)[2].Firmest);

        _bureau.County.Give(new SignProgress(2025, _first, _june), _reporter with { Role = Role.UnitHead });
        _bureau.County.Give(new SignProgress(2025, _first, _june), Rehearsal.Chief);
        _bureau.County.Give(new VerifyProgress(2025, _first, _june, ProgressWord.UnderWay) { Values = [new(3, 1400)] }, Rehearsal.Office);
        _bureau.Enter("jobs", "2025-06 flash 1380");

        var jobs = Known(_june)[2];
        Assert.Equal((1380m, 1400m, 1500m), (jobs.Proven!.Value, jobs.Verified, jobs.Reported));
        Assert.Equal((1380m, MeasureGround.Proven), jobs.Firmest);
        Assert.Equal((4_000_000m, MeasureGround.Reported), Known(_june)[1].Firmest);
    }

    [Fact]
    public void A_decline_that_is_aimed_at_is_told_by_how_far_it_went()
    {
        var down = Growth("一般公共预算支出", 3) with { Direction = Direction.Down };
        _bureau.County.Give(new EditTask(2025, _first, Task.Content with { Measures = [down] }), Rehearsal.Office);
        Link("一般公共预算支出", "spending");
        _bureau.Enter("spending", "2025-06 flash 20 -4.5%");

        Assert.Equal(4.5m, Known(_june)[0].Proven!.Value);
    }

    [Theory]
    [InlineData("接待", "visitors", "没有指标“接待”")]
    [InlineData("全年接待游客", "gdp", "任务要的是以“人次”计的数")]
    [InlineData("地区生产总值", "air-quality", "任务要的是增速")]
    [InlineData("全年接待游客", "labour-elsewhere", "社会事业总量")]
    [InlineData("全年接待游客", "stars", "没有指标“stars”")]
    public void What_does_not_fit_is_refused(string measure, string indicator, string sentence) => Assert.Contains(
        sentence, _bureau.County.Refuse(new LinkMeasures(2025, [new(_first, measure, indicator)]), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_link_is_taken_away_with_the_reason_and_only_where_there_is_one()
    {
        Link("新增就业", "jobs");
        _bureau.Enter("jobs", "2025-06 flash 1380");
        var unlink = new UnlinkMeasure(2025, _first, "新增就业");

        _bureau.County.Give(unlink, Rehearsal.Office, "口径不同");

        Assert.Null(Known(_june)[2].Proven);
        Assert.Contains("没有挂接", _bureau.County.Refuse(unlink, Rehearsal.Office, "口径不同").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_lapses_when_a_revision_makes_another_measure_of_it()
    {
        Link("全年接待游客", "visitors");
        _bureau.Enter("visitors", "2025-06 flash 400");
        _bureau.County.Give(new EditTask(2025, _first, Task.Content with { Measures = [Amount("全年接待游客", 20, "万元")] }), Rehearsal.Office);

        Assert.Equal((null, null), (Known(_june)[0].Indicator, Known(_june)[0].Proven));
    }

    private static TaskContent Others() => new("其他")
    {
        Lead = "财政局",
        Leader = "陈县长",
        Measures = [Growth("一般公共预算收入", 10), Growth("人均地区生产总值", 6), Growth("外出务工", 3), Amount("空气质量优良天数比例", 99, "%") with { Nature = Nature.Ratio }],
    };

    private static Measure Growth(string name, decimal value) => new(name, value, "%") { Nature = Nature.Rate, Direction = Direction.Up };

    private static Measure Amount(string name, decimal value, string unit) => new(name, value, unit);

    private void Link(string measure, string indicator) => _bureau.County.Give(new LinkMeasures(2025, [new(_first, measure, indicator)]), Rehearsal.Office);

    private IReadOnlyList<KnownMeasure> Known(Period period) => MeasureValues.Known(_bureau.State, Task, period);
}
