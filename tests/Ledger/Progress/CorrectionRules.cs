using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;
using Luoshi.Ledger.Progress.Wanted;

namespace Luoshi.Ledger.Tests.Progress;

/// <summary>Corrections of what an entry said: the entry stays, the correction points to it.</summary>
public sealed class CorrectionRules
{
    private static readonly TaskNumber One = new(TaskList.Main, 1);
    private static readonly Period May = new(2025, 5);
    private static readonly EntryPlace Wrong = new(2025, 5);
    private static readonly Account Half = new(ProgressWord.UnderWay, "坝体添筑过半") { Values = [new(1, 0.5m)] };

    private readonly Rehearsal _county = new();

    public CorrectionRules()
    {
        _county.Give(new ProposePlan(2025, "2025年重点任务", null,
            [new(TaskList.Main, new TaskContent("新建水库一座") { Lead = "水利局", Measures = [new Measure("水库", 1, "座")] })]), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _county.Today = new DateOnly(2025, 5, 28);
        _county.Give(new ReportProgress(2025, One, May, Half), Rehearsal.WaterReporter);
        _county.Give(new SignProgress(2025, One, May), Rehearsal.WaterHead);
        _county.Give(new SignProgress(2025, One, May), Rehearsal.Chief);
        _county.Give(new VerifyProgress(2025, One, May, ProgressWord.Slow) { Values = [new(1, 0.4m)], Opinion = "只填了四成" }, Rehearsal.Office);
    }

    private ProgressReport Now => _county.State.Progress(2025, One, May)!;

    [Fact]
    public void The_head_of_a_unit_corrects_its_words_after_they_were_verified_and_the_finding_stays()
    {
        var fact = Assert.IsType<EntryCorrected>(Assert.Single(_county.Give(Words("坝体填筑过半"), Rehearsal.WaterHead, "错字")));

        Assert.Equal(Wrong, fact.Correction.Corrects);
        Assert.Equal("坝体填筑过半", Now.Reported!.Narrative);
        Assert.Equal((ProgressWord.Slow, 2), (Now.Verified!.Word, Now.Signatures.Count));
        Assert.Equal("错字", Assert.Single(Now.Corrections).Reason);
    }

    [Fact]
    public void State_and_values_that_others_signed_are_reported_again_not_corrected()
    {
        Assert.Contains("退回重报", _county.Refuse(Of(Half with { Values = [new(1, 0.9m)] }), Rehearsal.WaterHead, "笔误").Chinese, StringComparison.Ordinal);
        Assert.Contains("退回重报", _county.Refuse(Of(Half with { Word = ProgressWord.Done }), Rehearsal.WaterHead, "笔误").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_unit_that_reported_corrects_its_words()
    {
        var other = new Actor("钱局长", Role.UnitHead, "财政局");

        Assert.Contains("财政局不能更正", _county.Refuse(Words("坝体填筑过半"), other, "错字").Chinese, StringComparison.Ordinal);
        _county.Refuse(Words("坝体填筑过半"), Rehearsal.WaterReporter, "错字");
    }

    [Fact]
    public void The_office_corrects_what_it_found()
    {
        _county.Give(new CorrectVerdict(2025, One, May, Wrong, ProgressWord.UnderWay) { Values = [new(1, 0.45m)], Opinion = "复核为四成半" }, Rehearsal.Office, "看错进度表");

        Assert.Equal((ProgressWord.UnderWay, 0.45m, "复核为四成半"), (Now.Verified!.Word, Now.Verified.Values[0].Value, Now.Verified.Opinion));
        Assert.Equal(0.5m, Now.Reported!.Values[0].Value);
    }

    [Fact]
    public void A_correction_owes_its_reason_and_says_something_else()
    {
        Assert.Contains("理由", _county.Refuse(Words("坝体填筑过半"), Rehearsal.WaterHead).Chinese, StringComparison.Ordinal);
        Assert.Contains("和原来一样", _county.Refuse(Of(Half), Rehearsal.WaterHead, "错字").Chinese, StringComparison.Ordinal);
        Assert.Contains("和原来一样", _county.Refuse(
            new CorrectVerdict(2025, One, May, Wrong, ProgressWord.Slow) { Values = [new(1, 0.4m)], Opinion = "只填了四成" }, Rehearsal.Office, "错字").Chinese, StringComparison.Ordinal);
    }

    private static CorrectAccount Words(string narrative) => Of(Half with { Narrative = narrative });

    private static CorrectAccount Of(Account account) => new(2025, One, May, Wrong, account);
}
