using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;

namespace Luoshi.Ledger.Tests.Progress;

/// <summary>A report's way from its unit to the supervision office, and back.</summary>
public sealed class ProgressRules
{
    private static readonly TaskNumber One = new(TaskList.Main, 1);
    private static readonly Period May = new(2025, 5);
    private static readonly Account Half = new(ProgressWord.UnderWay, "坝体填筑过半") { Values = [new(1, 0.5m)] };

    private readonly Rehearsal _county = new();

    public ProgressRules()
    {
        _county.Give(new ProposePlan(2025, "2025年重点任务", null,
            [new(TaskList.Main, new TaskContent("新建水库一座") { Lead = "水利局", Measures = [new Measure("水库", 1, "座")] })]), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _county.Today = new DateOnly(2025, 5, 28);
    }

    [Fact]
    public void What_is_said_signed_and_verified_stands_side_by_side()
    {
        Report();
        Sign(Rehearsal.WaterHead);
        Sign(Rehearsal.Chief);
        _county.Give(new VerifyProgress(2025, One, May, ProgressWord.Slow) { Values = [new(1, 0.4m)], Opinion = "现场看只填了四成" }, Rehearsal.Office);

        Assert.Equal((ProgressWord.UnderWay, 0.5m), (Now.Reported!.Word, Now.Reported.Values[0].Value));
        Assert.Equal((ProgressWord.Slow, 0.4m), (Now.Verified!.Word, Now.Verified.Values[0].Value));
        Assert.Equal([Role.UnitHead, Role.Leader], Now.Signatures.Select(signature => signature.Step));
    }

    [Fact]
    public void A_month_of_reports_is_brought_from_a_server_in_one_journey()
    {
        AllForeseen(new ReportProgress(2025, One, May, Half), Rehearsal.WaterReporter);
        Report();
        AllForeseen(new SignProgress(2025, One, May), Rehearsal.WaterHead);
        Sign(Rehearsal.WaterHead);
        Sign(Rehearsal.Chief);
        AllForeseen(new VerifyProgress(2025, One, May, ProgressWord.Slow), Rehearsal.Office);

        void AllForeseen(Command command, Actor by) => Assert.Superset(_county.FoundBy(command, by).ToHashSet(), command.LooksAt.Concat(UserRegister.LooksAt(by)).ToHashSet());
    }

    [Fact]
    public void Nobody_signs_out_of_turn_or_for_another_unit()
    {
        Report();

        Assert.Contains("现在该单位负责人签", Refused(new SignProgress(2025, One, May), Rehearsal.Chief), StringComparison.Ordinal);
        Assert.Contains("不能签", Refused(new SignProgress(2025, One, May), new("马局长", Role.UnitHead, "交通局")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_on_paper_is_entered_as_such()
    {
        Report();

        Assert.Contains("纸上", Refused(new SignProgress(2025, One, May), Rehearsal.Office), StringComparison.Ordinal);
        _county.Give(new SignProgress(2025, One, May) { OnPaperBy = "高局长" }, Rehearsal.Office);

        Assert.Equal(new Signature(Role.UnitHead, "高局长", _county.Today) { OnPaper = true }, Assert.Single(Now.Signatures));
    }

    [Fact]
    public void Nobody_but_the_office_signs_under_another_name()
    {
        Report();

        Assert.Contains("只由督查室", Refused(new SignProgress(2025, One, May) { OnPaperBy = "陈县长" }, Rehearsal.WaterHead), StringComparison.Ordinal);
        Sign(Rehearsal.WaterHead);
        Assert.Contains("只由督查室", Refused(new SignProgress(2025, One, May) { OnPaperBy = "别的县长" }, Rehearsal.Chief), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_verified_before_the_chain_has_signed()
    {
        Report();
        Sign(Rehearsal.WaterHead);

        Assert.Contains("现在该县领导签", Refused(new VerifyProgress(2025, One, May, ProgressWord.UnderWay), Rehearsal.Office), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sent_back_is_owed_again_and_remembered()
    {
        Report();
        Sign(Rehearsal.WaterHead);
        Assert.Contains("理由", Refused(new ReturnProgress(2025, One, May), Rehearsal.Office), StringComparison.Ordinal);

        _county.Give(new ReturnProgress(2025, One, May), Rehearsal.Office, "没有附照片");

        Assert.Null(Now.Reported);
        Assert.Equal(Role.Reporter, Now.Owes(ApprovalChain.Usual));
        Report();
        Assert.Equal("没有附照片", Assert.Single(Now.Returns).Reason);
        Assert.Empty(Now.Signatures);
    }

    [Fact]
    public void What_is_verified_is_not_reported_over()
    {
        Report();
        Sign(Rehearsal.WaterHead);
        Sign(Rehearsal.Chief);
        _county.Give(new VerifyProgress(2025, One, May, ProgressWord.UnderWay), Rehearsal.Office);

        Assert.Equal(0.5m, Assert.Single(Now.Verified!.Values).Value);
        Assert.Contains("已经核实", Refused(new ReportProgress(2025, One, May, Half), Rehearsal.WaterReporter), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_unit_that_leads_reports() =>
        Assert.Contains("由水利局牵头", Refused(new ReportProgress(2025, One, May, Half), new("小李", Role.Reporter, "交通局")), StringComparison.Ordinal);

    [Fact]
    public void A_month_to_come_is_not_reported() =>
        Assert.Contains("还没有到", Refused(new ReportProgress(2025, One, new(2025, 6), Half), Rehearsal.WaterReporter), StringComparison.Ordinal);

    [Fact]
    public void A_value_needs_its_measure()
    {
        Assert.Contains("没有第 2 个", Refused(new ReportProgress(2025, One, May, Half with { Values = [new(2, 1)] }), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Assert.Contains("两个数", Refused(new ReportProgress(2025, One, May, Half with { Values = [new(1, 1), new(1, 2)] }), Rehearsal.WaterReporter), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_begun_and_registered_is_verified_with_the_rest_unless_something_else_was_seen()
    {
        var said = new Headway { BegunOn = new(2025, 4, 20), FundsAsPlanned = true };
        Assert.Contains("不能晚于", Refused(new ReportProgress(2025, One, May, Half with { Headway = said with { BegunOn = new(2025, 6, 1) } }), Rehearsal.WaterReporter), StringComparison.Ordinal);
        _county.Give(new ReportProgress(2025, One, May, Half with { Headway = said }), Rehearsal.WaterReporter);
        Sign(Rehearsal.WaterHead);
        Sign(Rehearsal.Chief);
        _county.Give(new VerifyProgress(2025, One, May, ProgressWord.UnderWay), Rehearsal.Office);

        Assert.Equal(said, Now.Verified!.Headway);
    }

    private ProgressReport Now => _county.State.Progress(2025, One, May)!;

    private void Report() => _county.Give(new ReportProgress(2025, One, May, Half), Rehearsal.WaterReporter);

    private void Sign(Actor by) => _county.Give(new SignProgress(2025, One, May), by);

    private string Refused(Command command, Actor by) => _county.Refuse(command, by).Chinese;
}
