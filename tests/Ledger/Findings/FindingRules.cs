using Luoshi.Ledger.Findings;
using Luoshi.Ledger.Findings.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Ledger.Tests.Findings;

public sealed class FindingRules
{
    private const string Report = "cc", Levels = "levels.target";

    private static readonly StatedFinding _growth = new(Levels, 120, 132, "地区生产总值增长8%", "地区生产总值：云牧县8%，云岭州7%：加码", "GDP: raised");

    private readonly Rehearsal _county = new();

    public FindingRules()
    {
        _county.Give(new ProposePlan(2025, "任务分解表", new PlanSource("2025年报告", Report), [new(TaskList.Main, new TaskContent("改造供水管网18公里") { Lead = "水利局" })]), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
    }

    [Fact]
    public void Only_what_is_chosen_is_released_and_each_with_who_approved_it()
    {
        Assert.Contains("没有选", Refuse(Release()), StringComparison.Ordinal);
        Assert.Contains("批准", Refuse(Release(_growth) with { ApprovedBy = " " }), StringComparison.Ordinal);
        Assert.Contains("不是从这份报告", Refuse(Release(_growth) with { Report = "dd" }), StringComparison.Ordinal);
        _county.Give(Release(_growth), Rehearsal.Office);

        Assert.Equal([(120, "陈县长", true)], _county.State.ReleasedFindings(2025).Select(finding => (finding.Start, finding.ApprovedBy, finding.Stands)));
        Assert.Contains("已经这样公布", Refuse(Release(_growth)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_back_leaves_a_notice_that_stays_when_it_is_released_again()
    {
        _county.Give(Release(_growth), Rehearsal.Office);
        var withdraw = new WithdrawFinding(2025, Report, Levels, 120);
        Assert.Contains("理由", Refuse(withdraw), StringComparison.Ordinal);
        _county.Give(withdraw, Rehearsal.Office, "口径不同");
        Assert.Contains("已经撤回", _county.Refuse(withdraw, Rehearsal.Office, "再撤").Chinese, StringComparison.Ordinal);
        _county.Give(Release(_growth with { Chinese = "按新口径：一致" }), Rehearsal.Office);

        var finding = _county.State.ReleasedFindings(2025).Single();
        Assert.Equal((true, "按新口径：一致", "口径不同"), (finding.Stands, finding.Stated.Chinese, finding.Notices.Single().Notice));
    }

    [Fact]
    public void Reports_above_are_named_once_each_and_left_out_with_a_reason()
    {
        _county.Give(new NameReportAbove(2025, new PlanSource("云岭州报告", "aa")), Rehearsal.Office);
        _county.Give(new NameReportAbove(2025, new PlanSource("云省报告", "bb")), Rehearsal.Office);
        Assert.Contains("已经登记", Refuse(new NameReportAbove(2025, new PlanSource("云岭州报告", "aa"))), StringComparison.Ordinal);
        Assert.Contains("理由", Refuse(new LeaveOutReportAbove(2025, "aa")), StringComparison.Ordinal);
        _county.Give(new LeaveOutReportAbove(2025, "aa"), Rehearsal.Office, "不是这个州");

        Assert.Equal(["云省报告"], _county.State.SourcesAbove(2025).Select(source => source.Name));
        Assert.Contains("没有登记", _county.Refuse(new LeaveOutReportAbove(2025, "aa"), Rehearsal.Office, "又").Chinese, StringComparison.Ordinal);
    }

    private static ReleaseFindings Release(params StatedFinding[] findings) => new(2025, Report, findings, "陈县长");

    private string Refuse(Command wanted) => _county.Refuse(wanted, Rehearsal.Office).Chinese;
}
