using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tests.Attachments;

/// <summary>Evidence for tasks: who attaches what, and to which month.</summary>
public sealed class EvidenceRules
{
    private static readonly TaskNumber One = new(TaskList.Main, 1);
    private static readonly EvidenceLink Photo = new("大坝.jpg", EntryHash.Of("照片"u8).ToString());

    private readonly Rehearsal _county = new();

    public EvidenceRules()
    {
        _county.Give(new ProposePlan(2025, "2025年重点任务", null,
            [new(TaskList.Main, new TaskContent("新建水库一座") { Lead = "水利局", Supporters = ["财政局"] })]), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _county.Today = new DateOnly(2025, 5, 28);
    }

    [Fact]
    public void A_unit_that_leads_or_takes_part_and_the_office_attach_evidence()
    {
        Attach(Photo, Rehearsal.WaterReporter);
        Attach(new EvidenceLink("拨款单", Address: "https://example.gov.cn/1"), new Actor("小钱", Role.Reporter, "财政局"));
        Attach(new EvidenceLink("现场记录", Address: "https://example.gov.cn/2"), Rehearsal.Office);

        Assert.Equal(["大坝.jpg", "拨款单", "现场记录"], _county.State.Evidence(2025).Select(piece => piece.Link.Name));
        Assert.Contains("不能附佐证", _county.Refuse(new AttachEvidence(2025, One, Photo), new Actor("小周", Role.Reporter, "文旅局")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_goes_with_several_months_but_with_each_once()
    {
        Attach(Photo, Rehearsal.WaterReporter);
        _county.Give(new AttachEvidence(2025, One, Photo) { Period = new Period(2025, 4), Size = 9 }, Rehearsal.WaterReporter);

        Assert.Contains("已经附上", _county.Refuse(new AttachEvidence(2025, One, Photo with { Name = "另一个名字" }), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);
        Assert.Equal([null, new Period(2025, 4)], _county.State.Evidence(2025, One).Select(piece => piece.Period));
    }

    [Theory]
    [InlineData("", "abc", "", "没有名称")]
    [InlineData("照片", "abc", "", "64 位十六进制数")]
    [InlineData("照片", "", "", "要么是文件")]
    [InlineData("照片", "abc", "https://example.gov.cn", "要么是文件")]
    [InlineData("照片", "", "ftp://example.gov.cn", "http://")]
    [InlineData("照片", "", "例子", "http://")]
    public void What_is_no_evidence_is_refused(string name, string hash, string address, string words) =>
        Assert.Contains(words, _county.Refuse(new AttachEvidence(2025, One, new EvidenceLink(name, hash, address)), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_month_that_has_not_come_has_no_evidence() => Assert.Contains("还没有到", _county.Refuse(
        new AttachEvidence(2025, One, Photo) { Period = new Period(2025, 6) }, Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

    private void Attach(EvidenceLink link, Actor by) => _county.Give(new AttachEvidence(2025, One, link), by);
}
