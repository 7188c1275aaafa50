using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Tests.Owed;

namespace Luoshi.Ledger.Tests.Assignments;

/// <summary>What is refused between a task's being issued and its being closed.</summary>
public sealed class AssignmentRules
{
    private readonly IssuedTask _county = new("990101", new(2025, 2, 10), new(2025, 12, 31));

    private Rehearsal Rehearsal => _county.Rehearsal;

    [Fact]
    public void Another_unit_neither_signs_for_a_task_nor_sends_it_back()
    {
        var other = new Actor("小赵", Role.UnitHead, "住建局");

        Assert.Contains("住建局不能签收或退回", Rehearsal.Refuse(new SignForTask(2025, IssuedTask.Number), other).Chinese, StringComparison.Ordinal);
        Assert.Contains("住建局不能签收或退回", Rehearsal.Refuse(new DisputeAssignment(2025, IssuedTask.Number, "陈县长"), other, "不是我们的").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_signed_for_once()
    {
        Rehearsal.Give(new SignForTask(2025, IssuedTask.Number), Rehearsal.WaterReporter);

        Assert.Contains("已由水利局", Rehearsal.Refuse(new SignForTask(2025, IssuedTask.Number), Rehearsal.WaterHead).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_back_takes_a_leaders_signature_and_the_time_it_has()
    {
        var late = new DisputeAssignment(2025, IssuedTask.Number, "陈县长") { Until = new(2025, 2, 13) };

        Assert.Contains("--signed-by", Rehearsal.Refuse(late with { SignedBy = " " }, Rehearsal.WaterHead, "不是我们的").Chinese, StringComparison.Ordinal);
        Rehearsal.Today = new(2025, 2, 14);
        Assert.Contains("最迟", Rehearsal.Refuse(late, Rehearsal.WaterHead, "不是我们的").Chinese, StringComparison.Ordinal);
        Rehearsal.Today = new(2025, 2, 13);
        Rehearsal.Give(late, Rehearsal.WaterHead, "不是我们的");
        Assert.Contains("等督查室答复", Rehearsal.Refuse(late, Rehearsal.WaterHead, "不是我们的").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_sent_back_cannot_be_upheld() =>
        Assert.Contains("没有等答复", Rehearsal.Refuse(new UpholdAssignment(2025, IssuedTask.Number), Rehearsal.Office, "就是你们的").Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_task_is_closed_only_on_what_the_office_found()
    {
        Rehearsal.Today = new(2025, 3, 3);
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, new(2025, 2), new(ProgressWord.Done, "完成")), Rehearsal.WaterReporter);

        Assert.Contains("不能销号", Rehearsal.Refuse(new CloseTask(2025, IssuedTask.Number), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_later_month_that_keeps_a_done_task_from_being_closed_is_named()
    {
        var february = new Period(2025, 2);
        Rehearsal.Today = new(2025, 4, 3);
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, february, new(ProgressWord.Done, "完成")), Rehearsal.WaterReporter);
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, february), Rehearsal.WaterHead);
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, february), Rehearsal.Chief);
        Rehearsal.Give(new VerifyProgress(2025, IssuedTask.Number, february, ProgressWord.Done), Rehearsal.Office);
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, new(2025, 3), new(ProgressWord.Done, "正常使用")), Rehearsal.WaterReporter);

        var refusal = Rehearsal.Refuse(new CloseTask(2025, IssuedTask.Number), Rehearsal.Office).Chinese;

        Assert.Contains("2025-02 核实为已完成", refusal, StringComparison.Ordinal);
        Assert.Contains("--period 2025-03", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_task_is_not_reported_on_until_it_is_reopened()
    {
        var february = new Period(2025, 2);
        Rehearsal.Today = new(2025, 3, 3);
        Rehearsal.Give(new ReportProgress(2025, IssuedTask.Number, february, new(ProgressWord.Done, "完成")), Rehearsal.WaterReporter);
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, february), Rehearsal.WaterHead);
        Rehearsal.Give(new SignProgress(2025, IssuedTask.Number, february), Rehearsal.Chief);
        Rehearsal.Give(new VerifyProgress(2025, IssuedTask.Number, february, ProgressWord.Done), Rehearsal.Office);
        Rehearsal.Give(new CloseTask(2025, IssuedTask.Number), Rehearsal.Office);
        var report = new ReportProgress(2025, IssuedTask.Number, new(2025, 3), new(ProgressWord.Done, "又修了"));

        Assert.Contains("办结销号", Rehearsal.Refuse(report, Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);
        Rehearsal.Give(new ReopenTask(2025, IssuedTask.Number), Rehearsal.Office, "漏水");
        Rehearsal.Give(report, Rehearsal.WaterReporter);
        Assert.Contains("没有销号", Rehearsal.Refuse(new ReopenTask(2025, IssuedTask.Number), Rehearsal.Office, "再来").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_set_with_its_name_and_not_twice()
    {
        Assert.Contains("为什么", Rehearsal.Refuse(new SetOwnDay(new(2025, 7, 15), true, ""), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Rehearsal.Give(new SetOwnDay(new(2025, 7, 15), true, "县庆"), Rehearsal.Office);
        Assert.Contains("没有要写的", Rehearsal.Refuse(new SetOwnDay(new(2025, 7, 15), true, "县庆"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }
}
