using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Tests.Lamps;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tests.Lighting;

/// <summary>Lamps in the ledger: lit, lit again, overridden, and what is refused.</summary>
public sealed class LightingRules
{
    private static readonly Period May = new(LampCounty.Year, 5);

    private readonly LampCounty _county = new("yinchuan", LampCounty.Pipes);

    [Fact]
    public void A_lamp_keeps_rules_inputs_and_whose_value_it_stands_on()
    {
        _county.Report(5, 9);
        _county.Verify(5, ProgressWord.Slow, values => values.Add(new(1, 4.5m)));
        _county.Light(5);

        var lit = _county.Lamp(5).Lit;
        Assert.Equal(new RulesReference(new(2026, 1, 1), "yinchuan", "2025"), lit.Rules);
        Assert.Equal(
            new JudgedMeasure(1, "供水管网", 18, "公里", Pace.Cumulated)
            {
                Value = 4.5m,
                Ground = MeasureGround.Verified,
                Planned = 41.66666667m,
                Attained = 25,
                Lamp = "yellow",
                Rule = "progress.yellow",
            },
            Assert.Single(lit.Measures));
        Assert.Equal("黄灯（滞后）：落后时序进度 16.7 个百分点；依据银川规则 2025 版“落后十至三十个百分点”。", lit.Verdict!.Chinese);
        Assert.Equal(("林主任", "水利局", TaskKind.Quantified), (lit.By, lit.Lead, lit.Kind));
    }

    [Fact]
    public void Lit_again_after_late_data_only_what_is_new_is_entered_and_the_earlier_lamp_is_still_in_the_log()
    {
        Assert.Equal(1, _county.Light(5));
        Assert.Equal(LampOutcome.NoData, _county.Lamp(5).Verdict!.Outcome);
        Assert.Contains("没有新的数据", _county.Rehearsal.Refuse(new LightLamps(2026, May), Rehearsal.Office).Chinese, StringComparison.Ordinal);

        _county.Report(5, 9);

        Assert.Equal(1, _county.Light(5));
        Assert.Equal("green", _county.Lamp(5).Lamp!.Name);
    }

    [Fact]
    public void The_same_figure_verified_is_something_new()
    {
        _county.Report(5, 9);
        _county.Light(5);
        _county.Verify(5, ProgressWord.UnderWay);

        Assert.Equal(1, _county.Light(5));
        Assert.Equal(MeasureGround.Verified, _county.Lamp(5).Lit.Ground);
    }

    [Fact]
    public void A_month_goes_by_the_rules_of_its_last_day()
    {
        _county.Adopt("xuancheng", new(2026, 6, 1));
        _county.Report(5, 7);
        _county.Report(6, 8.9m);
        _county.Light(5);
        _county.Light(6);

        Assert.Equal(("yinchuan", "green"), (_county.Lamp(5).Lit.Rules.Name, _county.Lamp(5).Lamp!.Name));
        Assert.Equal(("xuancheng", "behind"), (_county.Lamp(6).Lit.Rules.Name, _county.Lamp(6).Lamp!.Name));
        Assert.Equal("宣城规则", _county.Month(6).Rules.Rules.Chinese);
    }

    [Fact]
    public void New_rules_change_a_lamp_only_when_it_is_lit_again()
    {
        _county.Report(5, 7);
        _county.Light(5);
        _county.Adopt("xuancheng", new(2026, 5, 1));
        Assert.Equal("green", _county.Lamp(5).Lamp!.Name);

        Assert.Equal(1, _county.Light(5));
        Assert.Equal("behind", _county.Lamp(5).Lamp!.Name);
    }

    [Fact]
    public void Rules_that_lamps_were_lit_by_are_not_changed_under_their_version()
    {
        _county.Report(5, 7);
        _county.Light(5);
        var changed = Presets.Named("yinchuan") with { Chinese = "改过的规则" };

        Assert.Contains("版本号", _county.Rehearsal.Refuse(new AdoptLampRules(changed, new(2026, 1, 1), "陈县长"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_lapses_with_the_rules_whose_lamp_it_is_and_no_task_drops_out_of_the_count()
    {
        _county.Report(5, 7);
        _county.Light(5);
        Override("yellow", "另有原因");
        _county.Adopt("xuancheng", new(2026, 5, 1));
        _county.Light(5);

        Assert.Equal("behind", _county.Lamp(5).Lamp!.Name);
    }

    [Fact]
    public void An_override_shows_beside_what_the_rules_say_and_stays_when_lit_again()
    {
        _county.Report(5, 1.8m);
        _county.Light(5);
        Override("滞后", "管材已到货，六月可追上");
        Assert.Equal(("yellow", "red"), (_county.Lamp(5).Lamp!.Name, _county.Lamp(5).Lit.Verdict!.Lamp!.Name));
        Assert.Contains("红灯", _county.Lamp(5).Override!.Instead, StringComparison.Ordinal);

        _county.Report(5, 7.5m);
        _county.Light(5);
        Assert.Equal(("yellow", "green"), (_county.Lamp(5).Lamp!.Name, _county.Lamp(5).Lit.Verdict!.Lamp!.Name));

        _county.Rehearsal.Give(new WithdrawOverride(2026, LampCounty.Number(1), May), Rehearsal.Office, "已追上");
        Assert.Equal("green", _county.Lamp(5).Lamp!.Name);
        Assert.Contains("没有改过", _county.Rehearsal.Refuse(new WithdrawOverride(2026, LampCounty.Number(1), May), Rehearsal.Office, "再来").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void No_data_is_not_made_good()
    {
        _county.Light(5);
        Assert.Contains("没有数据", Refused("green"), StringComparison.Ordinal);
        Override("red", "催了三次没有报");

        Assert.Equal("red", _county.Lamp(5).Lamp!.Name);
    }

    [Fact]
    public void An_override_to_good_does_not_show_once_the_report_was_sent_back()
    {
        _county.Report(5, 4.5m);
        _county.Light(5);
        Override("green", "省里已认可");
        _county.Rehearsal.Give(new ReturnProgress(2026, LampCounty.Number(1), May), Rehearsal.Office, "数据不实");
        _county.Light(5);

        Assert.Null(_county.Lamp(5).Lamp);
        Assert.False(_county.Lamp(5).IsOverridden);
        Assert.Equal([(Omission.NoData, 1)], _county.Month(5).Count.LeftOut.Select(group => (group.Why, group.Count)));
    }

    [Fact]
    public void What_an_override_needs_is_told()
    {
        Assert.Contains("还没有亮灯", Refused("red"), StringComparison.Ordinal);
        _county.Report(5, 9);
        _county.Light(5);

        Assert.Contains("理由", _county.Rehearsal.Refuse(new OverrideLamp(2026, LampCounty.Number(1), May, "red", "陈县长"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("批准的领导", _county.Rehearsal.Refuse(new OverrideLamp(2026, LampCounty.Number(1), May, "red", " "), Rehearsal.Office, "不实").Chinese, StringComparison.Ordinal);
        Assert.Contains("没有“蓝”这种灯，有：green（正常）", Refused("蓝"), StringComparison.Ordinal);
        Assert.Contains("已经是“正常”", Refused("green"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recognized_cause_excuses_the_months_it_was_recognized_for()
    {
        var county = new LampCounty("yinchuan", new TaskContent("实施渠道改造") { Start = new(2026, 3, 1) });
        foreach (var month in (int[])[3, 4, 5]) county.Report(month, new Account(ProgressWord.NotStarted, "未开工"));
        county.Rehearsal.Give(new RecognizeCause(2026, LampCounty.Number(1), new(2026, 3), new(2026, 4)), Rehearsal.Office, "汛期封控");
        county.Rehearsal.Give(new WithdrawCause(2026, LampCounty.Number(1), new(2026, 4)), Rehearsal.Office, "封控已解除");
        foreach (var month in (int[])[3, 4, 5]) county.Light(month);

        Assert.Equal("green yellow red".Split(' '), new[] { county.Lamp(3), county.Lamp(4), county.Lamp(5) }.Select(lamp => lamp.Lamp!.Name));
        Assert.Contains("没有认定过", county.Rehearsal.Refuse(new WithdrawCause(2026, LampCounty.Number(1), new(2026, 4)), Rehearsal.Office, "再撤").Chinese, StringComparison.Ordinal);
        Assert.Contains("早于起月", county.Rehearsal.Refuse(new RecognizeCause(2026, LampCounty.Number(1), new(2026, 4), new(2026, 3)), Rehearsal.Office, "倒着写").Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 9, 9, "green", 1)]
    [InlineData(5, 9, 4, "yellow", 2)]
    [InlineData(5, 4, 1, "red", 2)]
    [InlineData(5, 9, -1, "", 2)]
    [InlineData(5, 1, -1, "red", 1)]
    public void Of_several_measures_the_worst_gives_the_lamp_and_no_data_is_worse_than_good(int month, int first, int second, string lamp, int worst)
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes with { Measures = [new("供水管网", 18, "公里"), new("排水管网", 18, "公里")] });
        county.Report(month, new Account(ProgressWord.UnderWay, "推进") { Values = [new(1, first), .. second < 0 ? (MeasureValue[])[] : [new(2, second)]] });
        county.Light(month);

        Assert.Equal((lamp, worst), (county.Lamp(month).Lamp?.Name ?? "", county.Lamp(month).Lit.Worst));
        Assert.Equal(2, county.Lamp(month).Lit.Measures.Count);
    }

    [Fact]
    public void Counts_leave_out_what_has_no_figure_yet_what_is_not_known_and_what_was_given_up()
    {
        var growth = new TaskContent("地区生产总值增长7%")
        {
            Kind = TaskKind.Headline,
            Lead = "发改委",
            Measures = [new("地区生产总值", 7, "%") { Nature = Nature.Rate, Schedule = new Schedule { Rhythm = Rhythm.Quarterly } }],
        };
        var income = growth with { Words = "居民收入增长8%", Measures = [growth.Measures[0] with { Schedule = new Schedule { Rhythm = Rhythm.Yearly } }] };
        var county = new LampCounty("xuancheng", LampCounty.Pipes, LampCounty.Pipes, LampCounty.Pipes, growth, income, LampCounty.Pipes);
        county.Report(5, 9, task: 1);
        county.Report(5, 5, task: 2);
        county.Rehearsal.Today = new(2026, 5, 20);
        county.Rehearsal.Give(new WithdrawTask(2026, LampCounty.Number(6), "陈县长"), Rehearsal.Office, "上级政策调整");
        county.Rehearsal.Today = new(2026, 6, 3);
        county.Light(5);

        Assert.Equal(
            "6 项中计入 2 项（未计入 4 项：全年才有数 1 项、数据未公布 1 项、无数据 1 项、已中止 1 项）：达序时 1 项，占 50.0%；未达序时 1 项，占 50.0%。", county.Month(5).Count.Chinese);
        Assert.Equal([("发改委", 2, 0), ("水利局", 4, 2)], county.Month(5).ByUnit.Select(unit => (unit.Unit, unit.Count.Total, unit.Count.Counted)));
    }

    [Fact]
    public void What_is_given_up_later_still_stood_in_the_month()
    {
        _county.Report(5, 9);
        _county.Rehearsal.Give(new WithdrawTask(2026, LampCounty.Number(1), "陈县长"), Rehearsal.Office, "上级政策调整");
        _county.Light(5);

        Assert.Equal("green", _county.Lamp(5).Lamp!.Name);
    }

    [Fact]
    public void A_task_that_was_added_later_was_not_there_in_the_month()
    {
        _county.Rehearsal.Today = new(2026, 6, 2);
        _county.Rehearsal.Give(new AddTasks(2026, [new(TaskList.Main, LampCounty.Pipes with { Lead = "水利局" })]), Rehearsal.Office);
        _county.Rehearsal.Today = new(2026, 7, 2);

        Assert.Equal(1, _county.Light(5));
        Assert.Equal(2, _county.Light(6));
    }

    [Fact]
    public void What_cannot_be_lit_is_told()
    {
        _county.Rehearsal.Today = new(2026, 5, 30);
        Assert.Contains("还没有过完", _county.Rehearsal.Refuse(new LightLamps(2026, May), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("计划年度 2026 之前", _county.Rehearsal.Refuse(new LightLamps(2026, new(2025, 12)), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("批准的领导", _county.Rehearsal.Refuse(new AdoptLampRules(Lamps.Presets.Named("yinchuan"), new(2026, 1, 1), ""), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("不能从 2024-01-01 起用", _county.Rehearsal.Refuse(new AdoptLampRules(Lamps.Presets.Named("yinchuan"), new(2024, 1, 1), "陈县长"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_rules_nothing_is_lit()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        county.Rehearsal.Give(new ProposePlan(2025, "旧计划", null, [new(TaskList.Main, LampCounty.Pipes with { Lead = "水利局" })]), Rehearsal.Office);
        county.Rehearsal.Give(new ApprovePlan(2025), Rehearsal.Chief);
        county.Rehearsal.Give(new PublishPlan(2025, ""), Rehearsal.Office);

        Assert.Contains("还没有启用亮灯规则", county.Rehearsal.Refuse(new LightLamps(2025, new(2025, 5)), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    private void Override(string lamp, string reason) => _county.Rehearsal.Give(new OverrideLamp(2026, LampCounty.Number(1), May, lamp, "陈县长"), Rehearsal.Office, reason);

    private string Refused(string lamp) => _county.Rehearsal.Refuse(new OverrideLamp(2026, LampCounty.Number(1), May, lamp, "陈县长"), Rehearsal.Office, "理由").Chinese;
}
