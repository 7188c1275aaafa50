using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>Records are entered, changed, moved and struck off; what they come to has changed when that is written.</summary>
public sealed class RegisterRules
{
    private const string Good = "label=A1 township=河东镇 purpose=drinking dug_on=2025-03-05 depth=80 cost=40";

    private static readonly Actor _township = new("阿曼", Role.Reporter, "河东镇政府");

    private readonly WaterOffice _office = new();

    [Fact]
    public void A_record_is_in_the_figures_of_its_month_when_it_is_written()
    {
        _office.Enter(Good);

        Assert.Equal(80, _office.Figure("metres-dug", "2025-03").Value);
        Assert.Equal(80, _office.Figure("metres-dug", "2025-07").Value);
        Assert.Null(_office.Figure("metres-dug", "2025-02").Value);
    }

    [Fact]
    public void What_changes_moves_the_figure_from_month_to_month()
    {
        _office.Enter(Good);

        _office.Change(1, "dug_on=2025-05-01 depth=90.5");

        Assert.Null(_office.Figure("metres-dug", "2025-03").Value);
        Assert.Equal(90.5m, _office.Figure("metres-dug", "2025-05").Value);
    }

    [Fact]
    public void What_stands_at_a_months_end_is_counted_until_it_is_gone()
    {
        _office.Enter(Good);
        _office.Change(1, "", "open");
        _office.Change(1, "closed_on=2025-06-02", "close", reason: "水质不合格");

        Assert.Equal((null, 1m, 1m, 0m), (At("2025-02"), At("2025-03"), At("2025-05"), At("2025-06")));

        decimal? At(string month) => _office.Figure("wells-in-use", month).Value;
    }

    [Fact]
    public void Means_ratios_different_ones_and_the_last_are_reckoned_over_the_year()
    {
        _office.Enter(Good);
        _office.Enter("label=A2 township=河西乡 purpose=field dug_on=2025-04-05 depth=120 cost=70");
        _office.Enter("label=A3 township=河东镇 purpose=field dug_on=2025-06-05 depth=100");

        Assert.Equal(100, _office.Figure("mean-depth", "2025-06").Value);
        Assert.Equal(0.55m, _office.Figure("metre-cost", "2025-06").Value);
        Assert.Equal((1, 2), (_office.Figure("metre-cost", "2025-06").LeftOut, _office.Figure("metre-cost", "2025-06").Records));
        Assert.Equal(2, _office.Figure("townships", "2025-06").Value);
        Assert.Equal((120, 100), (_office.Figure("last-depth", "2025-05").Value, _office.Figure("last-depth", "2025-06").Value));
    }

    [Fact]
    public void A_record_that_is_struck_off_counts_no_more_and_stays_readable()
    {
        _office.Enter(Good);

        _office.County.Give(new StrikeRecord(WaterOffice.Wells, 1), Rehearsal.WaterReporter, "重复登记");

        Assert.Null(_office.Figure("metres-dug", "2025-07").Value);
        Assert.Equal("80", _office.County.State.Record(WaterOffice.Wells, 1).Fields["depth"]);
        Assert.Contains("已作废", _office.County.Refuse(new ChangeRecord(WaterOffice.Wells, 1, WaterOffice.Values("depth=3")), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label=A1 township=河东镇", "“用途”没有填")]
    [InlineData("label=A1 township=河东镇 purpose=drinking depth=900", "不能大于 600")]
    [InlineData("label=A1 township=河东镇 purpose=drinking depth=90.55", "小数最多 1 位")]
    [InlineData("label=A1 township=河东镇 purpose=drinking dug_on=2025-03-05 closed_on=2025-03-01", "封井日期早于成井日期")]
    [InlineData("label=A1 township=河东镇 purpose=drinking depth=10 cost=40", "每米造价超过 1 万元")]
    [InlineData("label=A1 township=河东镇 purpose=drinking deeper_than=7", "在“wells”里没有")]
    [InlineData("label=A1 township=河东镇 purpose=drinking colour=red", "没有可以填的字段“colour”")]
    [InlineData("label=A1 township=河东镇 purpose=drinking cost_per_metre=1", "没有可以填的字段“cost_per_metre”")]
    public void What_is_wrong_is_told(string words, string because) =>
        Assert.Contains(because, _office.County.Refuse(new EnterRecords(WaterOffice.Wells, [WaterOffice.Typed(words)]), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

    [Fact]
    public void What_may_be_forced_goes_with_an_explanation()
    {
        var record = WaterOffice.Typed("label=A1 township=河东镇 purpose=drinking depth=10 cost=40") with { Explanation = "岩层坚硬，有合同为证" };

        _office.County.Give(new EnterRecords(WaterOffice.Wells, [record]), Rehearsal.WaterReporter);

        Assert.Equal("岩层坚硬，有合同为证", _office.County.State.Record(WaterOffice.Wells, 1).Explanation);
    }

    [Fact]
    public void A_whole_table_is_entered_or_none_of_it_and_each_wrong_row_is_told()
    {
        var refused = (RecordsRefusedException)_office.County.Refuse(
            new EnterRecords(WaterOffice.Wells, [WaterOffice.Typed(Good), WaterOffice.Typed("label=A2"), WaterOffice.Typed(Good)]), Rehearsal.WaterReporter);

        Assert.Equal([1, 1], refused.Complaints.Where(one => one.Record == 1).Select(one => one.Record));
        Assert.Equal(0, _office.County.State.LastRecord(WaterOffice.Wells));
    }

    [Fact]
    public void Two_records_do_not_share_what_is_unique_until_one_is_struck_off()
    {
        _office.Enter(Good);

        Assert.Contains("已在第 1 号记录里", _office.County.Refuse(new EnterRecords(WaterOffice.Wells, [WaterOffice.Typed(Good)]), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

        _office.County.Give(new StrikeRecord(WaterOffice.Wells, 1), Rehearsal.WaterReporter, "重复登记");
        _office.Enter(Good);
        Assert.Equal(2, _office.County.State.LastRecord(WaterOffice.Wells));
    }

    [Fact]
    public void Two_rows_of_one_table_do_not_share_what_is_unique() => Assert.Contains("已在第 1 号记录里", _office.County.Refuse(
        new EnterRecords(WaterOffice.Wells, [WaterOffice.Typed(Good), WaterOffice.Typed(Good)]), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_unit_writes_its_own_records_and_the_keeper_all()
    {
        _office.Enter(Good, _township);
        _office.Change(1, "depth=81");

        var other = new Actor("小李", Role.Reporter, "河西乡政府");
        Assert.Contains("河西乡政府不能写", _office.County.Refuse(new ChangeRecord(WaterOffice.Wells, 1, WaterOffice.Values("depth=82")), other).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_entered_in_a_later_state_only_by_whoever_may_take_the_steps_that_lead_there()
    {
        Enter("label=A1 dug_on=2025-03-05", "in_use", _township);
        Assert.Contains("由水利局管", _office.County.Refuse(Entering("label=A2 dug_on=2025-03-05 closed_on=2025-06-02", "closed"), _township).Chinese, StringComparison.Ordinal);
        Enter("label=A2 dug_on=2025-03-05 closed_on=2025-06-02", "closed", Rehearsal.WaterReporter);

        Assert.Equal("in_use", _office.County.State.Record(WaterOffice.Wells, 1).State);
        Assert.Equal("closed", _office.County.State.Record(WaterOffice.Wells, 2).State);

        void Enter(string words, string state, Actor by) => _office.County.Give(Entering(words, state), by);

        static EnterRecords Entering(string words, string state) => new(WaterOffice.Wells, [WaterOffice.Typed($"township=河东镇 purpose=drinking depth=80 cost=40 {words}") with { State = state }]);
    }

    [Fact]
    public void A_step_is_taken_by_whom_it_is_for_from_where_it_leads_with_what_it_needs()
    {
        _office.Enter("label=A1 township=河东镇 purpose=drinking", _township);

        Assert.Contains("“成井日期”没有填", Refused("", "open", _township), StringComparison.Ordinal);
        Assert.Contains("现在可以：open（投用）", Refused("closed_on=2025-06-02", "close", Rehearsal.WaterReporter), StringComparison.Ordinal);
        _office.Change(1, "dug_on=2025-03-05 depth=80", "open", _township);
        Assert.Contains("由水利局管", Refused("closed_on=2025-06-02", "close", _township, "水质"), StringComparison.Ordinal);
        Assert.Contains("写明理由", Refused("closed_on=2025-06-02", "close", Rehearsal.WaterReporter), StringComparison.Ordinal);
        _office.Change(1, "closed_on=2025-06-02", "close", reason: "水质不合格");
        Assert.Equal("closed", _office.County.State.Record(WaterOffice.Wells, 1).State);

        string Refused(string words, string move, Actor by, string reason = "") =>
            _office.County.Refuse(new ChangeRecord(WaterOffice.Wells, 1, WaterOffice.Values(words)) { Move = move }, by, reason).Chinese;
    }

    [Fact]
    public void A_closed_month_is_changed_by_the_office_alone_and_with_a_reason()
    {
        _office.Enter(Good);
        _office.County.Give(new CloseMonths(WaterOffice.Wells, new Period(2025, 4)), Rehearsal.Office);

        var change = new ChangeRecord(WaterOffice.Wells, 1, WaterOffice.Values("depth=90"));
        Assert.Contains("2025-03 已经封账", _office.County.Refuse(change, Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);
        Assert.Contains("写明理由", _office.County.Refuse(change, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _office.Change(1, "purpose=field");
        _office.County.Give(change, Rehearsal.Office, "复测");
        Assert.Equal(90, _office.Figure("metres-dug", "2025-04").Value);
    }

    [Fact]
    public void A_month_that_is_not_over_is_not_closed() => Assert.Contains("还没有过完", _office.County.Refuse(new CloseMonths(WaterOffice.Wells, new Period(2025, 7)), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_record_that_was_entered_in_a_closed_month_goes_on_through_its_steps()
    {
        _office.Enter("label=A1 township=河东镇 purpose=drinking");
        _office.County.Today = new(2025, 9, 3);
        _office.County.Give(new CloseMonths(WaterOffice.Wells, new Period(2025, 8)), Rehearsal.Office);

        _office.Change(1, "dug_on=2025-09-01 depth=80", "open");

        Assert.Equal("in_use", _office.County.State.Record(WaterOffice.Wells, 1).State);
    }

    [Fact]
    public void A_record_that_was_forced_goes_on_through_its_steps_with_its_explanation()
    {
        _office.County.Give(new EnterRecords(WaterOffice.Wells, [WaterOffice.Typed("label=A1 township=河东镇 purpose=drinking dug_on=2025-03-05 depth=10 cost=40") with { Explanation = "岩层坚硬" }]), Rehearsal.WaterReporter);

        _office.Change(1, "", "open");

        Assert.Equal("岩层坚硬", _office.County.State.Record(WaterOffice.Wells, 1).Explanation);
    }

    [Theory]
    [InlineData("depth", "abc", "要写一个数")]
    [InlineData("dug_on", "去年", "要写一个日期")]
    [InlineData("purpose", "喷泉", "要写以下之一")]
    [InlineData("depth", "9000000000000000000", "要写一个数")]
    public void Whoever_sends_a_value_it_is_held_to_its_field(string field, string value, string because)
    {
        _office.Enter(Good);

        Assert.Contains(because, _office.County.Refuse(new ChangeRecord(WaterOffice.Wells, 1, new Dictionary<string, string> { [field] = value }), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_typed_wrongly_and_put_right_leaves_no_month_behind()
    {
        _office.Enter("label=A1 township=河东镇 purpose=drinking dug_on=2052-05-05 depth=80");
        _office.Change(1, "dug_on=2025-05-05");

        Assert.Null(_office.Figure("metres-dug", "2052-12").Value);
    }
}
