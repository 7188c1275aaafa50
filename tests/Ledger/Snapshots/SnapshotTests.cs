using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Snapshots;
using Luoshi.Ledger.Snapshots.Wanted;

namespace Luoshi.Ledger.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Nothing_is_public_before_it_is_released()
    {
        var county = Published();

        Assert.Null(county.State.LastSnapshot(2025));
        county.Give(Release(county, 1, 31), Rehearsal.Office);
        Assert.Equal((new DateOnly(2025, 1, 31), "陈县长", county.State.Plan(2025).Version), county.State.LastSnapshot(2025) is { } last ? (last.AsOf, last.ApprovedBy, last.Shows) : default);
    }

    [Fact]
    public void What_is_taken_back_gives_way_to_the_one_before_and_keeps_its_notice()
    {
        var county = Published();
        county.Give(Release(county, 1, 31), Rehearsal.Office);
        county.Today = new(2025, 3, 9);
        county.Give(Release(county, 2, 28), Rehearsal.Office);
        var february = county.State.LastSnapshot(2025)!;
        var withdraw = new WithdrawSnapshot(2025, february.AsOf, february.Shows);

        Assert.Contains("理由", county.Refuse(withdraw, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        county.Give(withdraw, Rehearsal.Office, "第 3 项的数据有误");

        Assert.Equal(new DateOnly(2025, 1, 31), county.State.LastSnapshot(2025)!.AsOf);
        Assert.Equal("第 3 项的数据有误", county.State.Snapshots(2025)[^1].Withdrawal);
        Assert.Contains("已经撤回", county.Refuse(withdraw, Rehearsal.Office, "又一次").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_released_again_after_a_correction_erases_no_notice()
    {
        var county = Published();
        county.Give(Release(county, 1, 31), Rehearsal.Office);
        var first = county.State.LastSnapshot(2025)!;
        county.Give(new WithdrawSnapshot(2025, first.AsOf, first.Shows), Rehearsal.Office, "数据有误");

        county.Give(new ReleaseSnapshot(2025, first.AsOf, first.Shows with { Number = first.Shows.Number + 2 }, "陈县长"), Rehearsal.Office);

        Assert.Equal([("数据有误", false), (null, true)], county.State.Snapshots(2025).Select(snapshot => (snapshot.Withdrawal, snapshot.Stands)));
    }

    [Fact]
    public void A_release_names_who_approved_it_and_speaks_of_days_that_are_over()
    {
        var county = Published();

        Assert.Contains("批准的领导", county.Refuse(Release(county, 1, 31) with { ApprovedBy = " " }, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("不能发布截至", county.Refuse(Release(county, 3, 31), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("才印发", county.Refuse(Release(county, 1, 3), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        county.Give(Release(county, 1, 31), Rehearsal.Office);
        Assert.Contains("更早", county.Refuse(Release(county, 1, 30), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_not_published_has_nothing_to_release()
    {
        var county = new Rehearsal { Today = new(2025, 2, 9) };
        county.Give(new ProposePlan(2025, "任务分解表", new("报告", "ab"), [new(TaskList.Main, new("改造水渠18公里。"))]), Rehearsal.Office);

        Assert.Contains("还没有印发", county.Refuse(Release(county, 1, 31), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_of_what_was_there_before_the_plan_was_published_is_refused()
    {
        var county = Published();

        Assert.Contains("印发以后", county.Refuse(Release(county, 1, 31) with { Shows = new(2025, 1) }, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("印发以后", county.Refuse(Release(county, 1, 31) with { Shows = EntryPlace.None }, Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    private static ReleaseSnapshot Release(Rehearsal county, int month, int day) => new(2025, new(2025, month, day), county.State.Plan(2025).Version, "陈县长");

    private static Rehearsal Published()
    {
        var county = new Rehearsal();
        county.Give(new ProposePlan(2025, "任务分解表", new("报告", "ab"), [new(TaskList.Main, new("改造水渠18公里。") { Lead = "水利局" })]), Rehearsal.Office);
        county.Give(new SendPlanForComment(2025), Rehearsal.Office);
        county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        county.Give(new PublishPlan(2025, "1号"), Rehearsal.Office);
        county.Today = new(2025, 2, 9);
        return county;
    }
}
