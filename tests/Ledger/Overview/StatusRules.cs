using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tests.Lighting;
using Luoshi.Ledger.Tests.Owed;

namespace Luoshi.Ledger.Tests.Overview;

/// <summary>A year on one screen.</summary>
public sealed class StatusRules
{
    private readonly LampCounty _county = new("yinchuan", LampCounty.Pipes, LampCounty.Pipes, LampCounty.Pipes with { Lead = "住建局" });

    [Fact]
    public void It_tells_what_came_in_for_the_last_month_that_is_over()
    {
        _county.Report(5, 9);
        _county.Verify(5, ProgressWord.UnderWay);
        _county.Report(5, 9, task: 2);

        var due = At(new(2026, 6, 20)).LastDue!;

        Assert.Equal((new Period(2026, 5), 3, 2, 1), (due.Period, due.Due, due.Reported, due.Verified));
        Assert.Equal(["3"], due.Missing.Select(number => number.ToString()));
    }

    [Fact]
    public void What_was_found_done_before_is_due_no_more()
    {
        _county.Report(4, new Account(ProgressWord.Done, "建成") { Values = [new(1, 18)] });
        _county.Verify(4, ProgressWord.Done);

        Assert.Equal(2, At(new(2026, 6, 20)).LastDue!.Due);
    }

    [Fact]
    public void After_the_year_December_is_the_last_month() => Assert.Equal(new Period(2026, 12), At(new(2027, 3, 20)).LastDue!.Period);

    [Fact]
    public void In_the_first_month_nothing_was_due() => Assert.Null(At(new(2026, 1, 25)).LastDue);

    [Fact]
    public void It_tells_which_lamps_got_worse_and_which_better()
    {
        _county.Report(4, 6, task: 1);
        _county.Report(4, 1, task: 2);
        _county.Light(4);
        _county.Report(5, 2, task: 1);
        _county.Report(5, 9, task: 2);
        _county.Light(5);

        var status = At(new(2026, 6, 20));

        Assert.Equal((new Period(2026, 5), new Period(2026, 4)), (status.Lamps!.Period, status.LampsBefore!.Period));
        Assert.Equal([("1", true, false), ("2", false, true)], status.LampChanges.Select(change => (change.Now.Task.Number.ToString(), change.IsWorse, change.IsBetter)));
    }

    [Fact]
    public void One_unit_sees_its_own()
    {
        _county.Light(5);

        var status = At(new(2026, 6, 20), "住建局");

        Assert.Equal((1, 1, 1), (status.Tasks.Count, status.LastDue!.Due, status.Lamps!.Tasks.Count));
        Assert.All(status.Debts, debt => Assert.Equal("住建局", debt.Debtor));
        Assert.NotEmpty(status.Debts);
    }

    [Fact]
    public void It_tells_what_was_decided_of_late_and_why()
    {
        _county.Rehearsal.Today = new(2026, 5, 2);
        _county.Rehearsal.Give(new ReviseTask(2026, LampCounty.Number(1), LampCounty.Pipes with { Lead = "水利局", Words = "改造供水管网16公里" }, "陈县长"), Rehearsal.Office, "资金未到");
        _county.Rehearsal.Today = new(2026, 6, 10);
        _county.Rehearsal.Give(new WithdrawTask(2026, LampCounty.Number(2), "陈县长"), Rehearsal.Office, "上级取消");

        Assert.Equal([(RecentKind.Withdrawn, "上级取消")], At(new(2026, 6, 20)).Recent.Select(change => (change.Kind, change.Reason)));
        Assert.Equal([(RecentKind.Revised, "资金未到")], At(new(2026, 5, 31)).Recent.Select(change => (change.Kind, change.Reason)));
    }

    [Fact]
    public void A_draft_has_a_status_too()
    {
        var county = new Rehearsal();
        county.Give(new ProposePlan(2026, "任务分解表", null, [new(TaskList.Main, LampCounty.Pipes)]), Rehearsal.Office);

        var status = StatusAt.Of(county.State, 2026, null, new(2026, 3, 1), county.State.Calendar([]), IssuedTask.Limits);

        Assert.Equal((1, 0, null, null), (status.Tasks.Count, status.Debts.Count, status.LastDue, status.Lamps));
    }

    private PlanStatus At(DateOnly day, string? unit = null) => StatusAt.Of(
        _county.Rehearsal.State, 2026, unit, day, _county.Rehearsal.State.Calendar(Tests.Calendars.Calendars.Pack.DaysOff), IssuedTask.Limits);
}
