using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Ledger.Scoring;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Packs;
using Luoshi.Packs.Lamps;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Tests.Scoring;

/// <summary>What points stand on; every day and sum is worked out by hand from the national calendar of 2025 and the limits that come along.</summary>
public sealed class ScoreCountTests
{
    private static readonly Period February = new(2025, 2);
    private static readonly DateOnly FirstOfApril = new(2025, 4, 1);

    private readonly ScoredYear _county = new();

    /// <summary>80 × 50 % + 20 − (0.2 + 0.5 + 0.5 + 0.5 + 1) = 57.3.</summary>
    [Fact]
    public void Lateness_a_return_and_a_month_without_a_report_cost_what_the_rules_say()
    {
        LateFebruary();

        var score = WaterOn(FirstOfApril);

        Assert.Equal(
            ["late/1/2025-02", "missing/2/2025-02", "redo/1/2025-02", "returned/1/2025-02", "sign-for/1"], score.Lines.Select(line => line.Id).Order(StringComparer.Ordinal));
        var total = ScoreTotal.Of(score, ScoredYear.Rules);
        Assert.Equal((40m, 17.3m, 57.3m), (total.Completion, total.Conduct, total.Points));
    }

    [Fact]
    public void Each_line_cites_an_entry_that_tells_of_it()
    {
        LateFebruary();

        Assert.All(WaterOn(FirstOfApril).Lines, line => Assert.All(line.Entries, entry => Assert.NotEqual(EntryPlace.None, entry)));
    }

    [Fact]
    public void A_task_of_which_nothing_was_verified_is_left_out_and_is_not_zero()
    {
        LateFebruary();

        var result = WaterOn(FirstOfApril).Results.Single(result => result.Task == Number(2));

        Assert.Equal((null, LeftUnscored.NotVerified), (result.Percent, result.Why));
    }

    [Fact]
    public void A_unit_of_which_nothing_is_known_has_no_total() =>
        Assert.Null(ScoreTotal.Of(Of("住建局", FirstOfApril), ScoredYear.Rules).Points);

    [Fact]
    public void How_satisfied_people_are_said_to_be_is_never_scored()
    {
        Report(3, February, new(ProgressWord.Done, "满意度98%") { Values = [new(1, 98)] }, new Actor("小李", Role.Reporter, "住建局"), new Actor("马局长", Role.UnitHead, "住建局"));
        _county.Give(new VerifyProgress(2025, Number(3), February, ProgressWord.Done), Rehearsal.Office);

        Assert.Equal(LeftUnscored.NeverScored, Assert.Single(Of("住建局", FirstOfApril).Results).Why);
    }

    [Fact]
    public void What_goes_beyond_the_target_is_not_paid_for()
    {
        Verified(1, February, 27);

        Assert.Equal(100, WaterOn(FirstOfApril).Results[0].Percent);
    }

    [Fact]
    public void What_was_said_to_be_done_and_found_not_to_be_costs_points()
    {
        _county.On(new(2025, 3, 3));
        Report(1, February, new(ProgressWord.Done, "全部完成") { Values = [new(1, 18)] }, Rehearsal.WaterReporter, Rehearsal.WaterHead);
        _county.Give(new VerifyProgress(2025, Number(1), February, ProgressWord.UnderWay) { Values = [new(1, 9)] }, Rehearsal.Office);

        Assert.Contains("untrue/1/2025-02", WaterOn(FirstOfApril).Lines.Select(line => line.Id));
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(9, null)]
    [InlineData(10, "done-late/1")]
    public void A_task_due_in_September_is_done_in_time_or_late(int month, string? line)
    {
        _county.On(new(2025, 11, 3));
        Report(1, new(2025, month), new(ProgressWord.Done, "全部完成"), Rehearsal.WaterReporter, Rehearsal.WaterHead);
        _county.Give(new VerifyProgress(2025, Number(1), new(2025, month), ProgressWord.Done), Rehearsal.Office);

        Assert.Equal(line, OutcomeAtYearsEnd());
    }

    [Theory]
    [InlineData(ProgressWord.UnderWay, "not-done/1")]
    [InlineData(ProgressWord.Done, null)]
    [InlineData(null, null)]
    public void Only_what_is_known_not_to_be_done_is_not_done(ProgressWord? said, string? line)
    {
        _county.On(new(2025, 10, 9));
        if (said is { } word) Tell(1, new(2025, 9), new(word, "九月底"), Rehearsal.WaterReporter);

        Assert.Equal(line, OutcomeAtYearsEnd());
    }

    /// <summary>Two tasks, eleven months each from February on, at one point each: 22, and the cap is ten.</summary>
    [Fact]
    public void A_cap_holds_however_often_it_happens()
    {
        var score = WaterOn(new(2026, 1, 15));

        Assert.Equal(22, score.Lines.Count(line => line.Deduction == "missing"));
        Assert.Equal(10, ScoreTotal.Of(score, ScoredYear.Rules).Taken["missing"]);
    }

    [Fact]
    public void A_unit_takes_its_deductions_along_into_its_new_name()
    {
        LateFebruary();
        _county.On(new(2025, 3, 28));
        _county.Give(new ReorganizeUnits(["水利局"], ["水务局"], new(2025, 3, 28), "陈县长"), Rehearsal.Office, "机构改革");

        Assert.Contains("late/1/2025-02", Of("水务局", FirstOfApril).Lines.Select(line => line.Id));
    }

    [Fact]
    public void Taking_a_task_on_is_not_late_while_the_office_has_not_answered_a_dispute()
    {
        _county.On(new(2025, 2, 12));
        _county.Give(new DisputeAssignment(2025, Number(1), "陈县长"), Rehearsal.WaterHead, "属住建局职责");
        _county.On(new(2025, 2, 17));
        _county.Give(new UpholdAssignment(2025, Number(1)), Rehearsal.Office, "水渠归水利局");
        _county.On(new(2025, 2, 18));
        _county.Give(new SignForTask(2025, Number(1)), Rehearsal.WaterReporter);

        Assert.DoesNotContain(WaterOn(new(2025, 2, 19)).Lines, line => line.Deduction == "sign-for");
    }

    [Fact]
    public void A_verdict_without_a_word_of_its_own_takes_the_units()
    {
        Report(1, February, new(ProgressWord.Done, "全部完成") { Values = [new(1, 18)] }, Rehearsal.WaterReporter, Rehearsal.WaterHead);
        _county.Give(new VerifyProgress(2025, Number(1), February), Rehearsal.Office);

        Assert.DoesNotContain(WaterOn(FirstOfApril).Lines, line => line.Deduction == "untrue");
        Assert.Contains("没有第 2 个", _county.Refuse(new VerifyProgress(2025, Number(1), February) { Values = [new(2, 5)] }, Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_only_coordinates_has_no_score()
    {
        _county.Give(new SetUnitPart("水利局", UnitPart.Coordinates, new(2025, 3, 1)), Rehearsal.Office);

        Assert.DoesNotContain(_county.Count(FirstOfApril), score => score.Unit == "水利局");
        Assert.Contains(_county.Count(new(2025, 2, 28)), score => score.Unit == "水利局");
    }

    [Fact]
    public void Rules_may_take_points_for_lamps_as_they_show()
    {
        var yinchuan = PackFile.Read(Checkout.At("packs", "lamps", "yinchuan.yaml"), LampFiles.ReadFile);
        _county.Give(new AdoptLampRules(yinchuan, new(2025, 1, 1), "陈县长"), Rehearsal.Office);
        _county.On(new(2025, 6, 3));
        Tell(1, new(2025, 5), new(ProgressWord.UnderWay, "完成0.9公里") { Values = [new(1, 0.9m)] }, Rehearsal.WaterReporter);
        _county.Give(new LightLamps(2025, new(2025, 5)), Rehearsal.Office);
        var rules = ScoredYear.Rules with { Deductions = [new("red", ScoredEvent.BadLamp, 1) { Chinese = "红灯", English = "bad lamp" }] };

        Assert.Equal("red/1/2025-05", Assert.Single(_county.Count(new(2025, 6, 4), rules).Single(score => score.Unit == "水利局").Lines).Id);
    }

    private string? OutcomeAtYearsEnd() =>
        WaterOn(new(2025, 12, 31)).Lines.SingleOrDefault(line => line.Deduction is "done-late" or "not-done")?.Id;

    private void LateFebruary()
    {
        _county.On(new(2025, 2, 14));
        _county.Give(new SignForTask(2025, Number(1)), Rehearsal.WaterReporter);
        _county.On(new(2025, 3, 10));
        Tell(1, February, new(ProgressWord.UnderWay, "完成9公里") { Values = [new(1, 9)] }, Rehearsal.WaterReporter);
        _county.On(new(2025, 3, 11));
        _county.Give(new ReturnProgress(2025, Number(1), February), Rehearsal.Office, "没有佐证");
        _county.On(new(2025, 3, 17));
        Verified(1, February, 9);
    }

    private void Verified(int number, Period month, decimal value)
    {
        Report(number, month, new(ProgressWord.UnderWay, "推进中") { Values = [new(1, value)] }, Rehearsal.WaterReporter, Rehearsal.WaterHead);
        _county.Give(new VerifyProgress(2025, Number(number), month, ProgressWord.UnderWay), Rehearsal.Office);
    }

    private void Report(int number, Period month, Account account, Actor reporter, Actor head)
    {
        if (_county.State.Progress(2025, Number(number), month)?.Reported is null) _county.On(Later(month));
        Tell(number, month, account, reporter);
        _county.Give(new SignProgress(2025, Number(number), month), head);
        _county.Give(new SignProgress(2025, Number(number), month), Rehearsal.Chief);
    }

    private void Tell(int number, Period month, Account account, Actor reporter) => _county.Give(new ReportProgress(2025, Number(number), month, account), reporter);

    /// <summary>The day that the county is at, or the last of the month where that is still to come.</summary>
    private DateOnly Later(Period month) => _county.Today > month.LastDay ? _county.Today : month.LastDay;

    private UnitScore WaterOn(DateOnly day) => Of("水利局", day);

    private UnitScore Of(string unit, DateOnly day) => _county.Count(day).Single(score => score.Unit == unit);

    private static TaskNumber Number(int number) => new(TaskList.Main, number);
}
