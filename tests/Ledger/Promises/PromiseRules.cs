using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Promises.Wanted;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Ledger.Tests.Promises;

public sealed class PromiseRules
{
    private const string Hash = "aa";

    private static readonly AnsweredPromise _road = new(120, 132, "打通断头路3条", PromiseVerdict.Met, "三条断头路彻底打通", "报告写的是3条");

    private readonly Rehearsal _county = new();

    public PromiseRules()
    {
        _county.Give(new ProposePlan(2025, "任务分解表", new PlanSource("2025年报告", "cc"), [new(TaskList.Main, new TaskContent("改造供水管网18公里") { Lead = "水利局" })]), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _county.Give(new NameReportBefore(2025, new PlanSource("2024年报告", Hash)), Rehearsal.Office);
    }

    [Fact]
    public void Only_what_is_chosen_is_released_and_each_with_who_approved_it()
    {
        Assert.Empty(_county.State.ReleasedPromises(2025));

        Assert.Contains("批准", Refuse(Release(_road) with { ApprovedBy = "" }), StringComparison.Ordinal);
        Assert.Contains("没有选", Refuse(Release()), StringComparison.Ordinal);
        _county.Give(Release(_road), Rehearsal.Office);

        Assert.Equal([(120, "陈县长", true)], _county.State.ReleasedPromises(2025).Select(promise => (promise.Start, promise.ApprovedBy, promise.Stands)));
        Assert.Contains("已经这样公布", Refuse(Release(_road)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_needs_its_reason_and_words_of_the_report_unless_that_is_silent()
    {
        Assert.Contains("为什么", Refuse(Release(_road with { Because = " " })), StringComparison.Ordinal);
        Assert.Contains("只能认定为", Refuse(Release(_road with { Told = "" })), StringComparison.Ordinal);

        _county.Give(Release(_road with { Told = "", Verdict = PromiseVerdict.Silent, Because = "报告没有说到" }), Rehearsal.Office);
    }

    [Fact]
    public void What_is_taken_back_leaves_a_notice_that_stays_when_it_is_released_again()
    {
        _county.Give(Release(_road), Rehearsal.Office);
        var withdraw = new WithdrawPromise(2025, Hash, 120);
        Assert.Contains("理由", _county.Refuse(withdraw, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _county.Give(withdraw, Rehearsal.Office, "认定有误");
        Assert.Contains("已经撤回", _county.Refuse(withdraw, Rehearsal.Office, "再撤").Chinese, StringComparison.Ordinal);

        _county.Give(Release(_road with { Verdict = PromiseVerdict.Partly, Because = "只打通两条" }), Rehearsal.Office);

        var promise = _county.State.ReleasedPromises(2025).Single();
        Assert.Equal((true, PromiseVerdict.Partly, "认定有误"), (promise.Stands, promise.Answered.Verdict, promise.Notices.Single().Notice));
    }

    [Fact]
    public void The_report_that_promised_is_not_changed_under_what_is_public()
    {
        var other = new NameReportBefore(2025, new PlanSource("2024年报告（修订）", "bb"));
        _county.Give(Release(_road), Rehearsal.Office);

        Assert.Contains("先把公布的撤回", Refuse(other), StringComparison.Ordinal);
        _county.Give(new WithdrawPromise(2025, Hash, 120), Rehearsal.Office, "换报告");
        _county.Give(other, Rehearsal.Office);

        Assert.Equal("bb", _county.State.ReportBefore(2025)!.Hash);
        Assert.Contains("就是这份", Refuse(other), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_of_another_report_than_the_one_that_is_named_is_not_released()
    {
        Assert.Contains("换过了", Refuse(Release(_road) with { Report = "bb" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_of_another_report_at_the_same_place_inherits_no_notice()
    {
        _county.Give(Release(_road), Rehearsal.Office);
        _county.Give(new WithdrawPromise(2025, Hash, 120), Rehearsal.Office, "认定有误");
        _county.Give(new NameReportBefore(2025, new PlanSource("2024年报告（修订）", "bb")), Rehearsal.Office);

        _county.Give(Release(_road with { Words = "新建口袋公园8个" }) with { Report = "bb" }, Rehearsal.Office);

        Assert.Equal([("打通断头路3条", 1), ("新建口袋公园8个", 0)], _county.State.ReleasedPromises(2025).Select(promise => (promise.Answered.Words, promise.Notices.Count)));
    }

    private static ReleasePromises Release(params IReadOnlyList<AnsweredPromise> promises) => new(2025, promises, Hash, "陈县长");

    private string Refuse(Command wanted) => _county.Refuse(wanted, Rehearsal.Office).Chinese;
}
