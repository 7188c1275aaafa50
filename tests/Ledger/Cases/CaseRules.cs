using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Users;

namespace Luoshi.Ledger.Tests.Cases;

public sealed class CaseRules
{
    private const string Wrong = "页面上十月的数比九月的小，是不是录错了";

    private static readonly Actor _reader = new("公众", Role.Public);
    private static readonly CaseNumber _first = new(2025, 1);
    private static readonly CaseSubject _task = new(2025, CaseSubjectKind.Task, "13", "13 改造供水管网18公里");

    private readonly Rehearsal _county = new();

    private Case First => _county.State.CaseOf(_first);

    [Fact]
    public void A_correction_goes_from_the_reader_to_the_unit_and_back_to_a_public_answer()
    {
        Receive("a");
        Assert.Equal(CaseStage.Received, First.Stage);
        Give(new AcceptCase(_first, "水利局"), Rehearsal.Office);
        Assert.Equal((CaseStage.Handed, "水利局"), (First.Stage, First.Held!.Unit));
        Give(new ReplyToCase(_first, "录入时少写一位，已更正"), Rehearsal.WaterReporter);
        Assert.Equal(CaseStage.Replied, First.Stage);
        Give(new CloseCase(_first, CaseOutcome.Corrected, "十月的数少写一位，现已更正"), Rehearsal.Office);
        Assert.Equal((CaseStage.Closed, _county.Today), (First.Stage, First.EndedOn));

        Give(new PublishCaseAnswer(_first, "十月的数比九月小", "陈县长"), Rehearsal.Office);

        Assert.Equal(new PublicAnswer("十月的数比九月小", "十月的数少写一位，现已更正", "陈县长", _county.Today), First.Published);
    }

    [Fact]
    public void Cases_are_numbered_by_the_year_in_which_they_come()
    {
        Receive("a");
        Receive("b");
        _county.Today = new(2026, 1, 5);
        Receive("c");

        Assert.Equal(["2025-1", "2025-2", "2026-1"], _county.State.Cases().Select(it => it.Name.ToString()));
    }

    [Fact]
    public void One_form_is_one_case_however_often_it_is_sent()
    {
        Receive("a");

        Assert.Contains("已经收到：2025-1", Refuse(new ReceiveCorrection(_task, Wrong, "a", false), _reader), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不对", "至少 5 个字")]
    [InlineData("打我电话 13812345678 说", "电话、邮箱或者证件号码")]
    [InlineData("打我电话 138-1234-5678 说", "电话、邮箱或者证件号码")]
    [InlineData("打我电话 138\u200b1234\u200b5678 说", "电话、邮箱或者证件号码")]
    [InlineData("电话０９９９－１２３４５６７找我", "电话、邮箱或者证件号码")]
    [InlineData("写信给 wang@example.cn 就行", "电话、邮箱或者证件号码")]
    [InlineData("身份证 65402619900101123X 可查", "电话、邮箱或者证件号码")]
    public void What_would_stay_in_the_ledger_for_good_is_not_taken(string words, string sentence) =>
        Assert.Contains(sentence, Refuse(new ReceiveCorrection(_task, words, "a", false), _reader), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024年完成 12345.67 万元，写成了 123456 万元")]
    [InlineData("GDP 应为 138.12 亿元，增长 6.5%")]
    public void Figures_are_not_taken_for_telephones(string words)
    {
        _county.Give(new ReceiveCorrection(_task, words, "a", false), _reader);

        Assert.Equal(words, First.Words);
    }

    [Fact]
    public void Words_have_a_length_and_no_letters_that_nobody_sees()
    {
        Assert.Contains("最多 1000", Refuse(new ReceiveCorrection(_task, new string('字', 1001), "a", false), _reader), StringComparison.Ordinal);
        _county.Give(new ReceiveCorrection(_task, "  第一行写错了\r\n第\u0007二行\u202e也\u200b是  ", "a", false), _reader);

        Assert.Equal("第一行写错了\n第二行也是", First.Words);
    }

    [Fact]
    public void The_public_brings_corrections_though_a_register_says_who_may_write_and_nothing_else()
    {
        _county.Give(new AddUser("管理员", new(Role.Administrator, "", _county.Today)), new("管理员", Role.Administrator));
        Receive("a");

        Assert.Contains("公众不能做这件事", Refuse(new AcceptCase(_first, ""), _reader), StringComparison.Ordinal);
        Assert.Contains("公众不用登记", Refuse(new AddUser("某人", new(Role.Public, "", _county.Today)), new("管理员", Role.Administrator)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_accepted_says_why_and_goes_no_further()
    {
        Receive("a");
        Assert.Contains("理由", Refuse(new DeclineCase(_first), Rehearsal.Office), StringComparison.Ordinal);
        _county.Give(new DeclineCase(_first), Rehearsal.Office, "说的是邻县的数，不在本县公开范围");

        Assert.Equal((CaseStage.Declined, "说的是邻县的数，不在本县公开范围"), (First.Stage, First.Declined!.Reason));
        Assert.Contains("不予受理", Refuse(new AcceptCase(_first, ""), Rehearsal.Office), StringComparison.Ordinal);
        Assert.Contains("不予受理", Refuse(new CloseCase(_first, CaseOutcome.Explained, "解释一下就好"), Rehearsal.Office), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_unit_that_has_a_case_replies_and_only_once()
    {
        Receive("a");
        Give(new AcceptCase(_first, "住建局"), Rehearsal.Office);
        Assert.Contains("不在水利局办理", Refuse(new ReplyToCase(_first, "这不是我们的"), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Assert.Contains("理由", Refuse(new HandCase(_first, "水利局"), Rehearsal.Office), StringComparison.Ordinal);
        _county.Give(new HandCase(_first, "水利局"), Rehearsal.Office, "派错了，应由水利局答复");

        Give(new ReplyToCase(_first, "录入时少写一位"), Rehearsal.WaterReporter);

        Assert.Contains("已答复待审核", Refuse(new ReplyToCase(_first, "再补充一句话"), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Assert.Equal([("住建局", false), ("水利局", true)], First.Handings.Select(handing => (handing.Unit, handing.Reply is not null)));
    }

    [Fact]
    public void A_reply_that_will_not_do_goes_back_to_the_unit_with_the_reason()
    {
        Receive("a");
        Give(new AcceptCase(_first, "水利局"), Rehearsal.Office);
        Assert.Contains("还没有答复", Refuse(new CloseCase(_first, CaseOutcome.Corrected, "已经更正过了"), Rehearsal.Office), StringComparison.Ordinal);
        Assert.Contains("已经派给水利局", Refuse(new HandCase(_first, "水利局"), Rehearsal.Office), StringComparison.Ordinal);
        Give(new ReplyToCase(_first, "没有问题的"), Rehearsal.WaterReporter);

        _county.Give(new HandCase(_first, "水利局"), Rehearsal.Office, "没有说明依据，请重新核查");

        Assert.Equal((CaseStage.Handed, 2), (First.Stage, First.Handings.Count));
    }

    [Fact]
    public void The_office_may_look_into_it_itself()
    {
        Receive("a");
        Give(new AcceptCase(_first, ""), Rehearsal.Office);
        Assert.Equal(CaseStage.Accepted, First.Stage);

        Give(new CloseCase(_first, CaseOutcome.NothingWrong, "核对过统计部门的月报，数没有错"), Rehearsal.Office);

        Assert.Equal(CaseOutcome.NothingWrong, First.Ended!.Outcome);
    }

    [Fact]
    public void An_answer_is_published_with_leave_and_taken_back_with_a_notice()
    {
        Closed();
        Assert.Contains("批准", Refuse(new PublishCaseAnswer(_first, "", " "), Rehearsal.Office), StringComparison.Ordinal);
        Give(new PublishCaseAnswer(_first, "", "陈县长"), Rehearsal.Office);
        Assert.Contains("已经公开", Refuse(new PublishCaseAnswer(_first, "", "陈县长"), Rehearsal.Office), StringComparison.Ordinal);
        Assert.Contains("理由", Refuse(new WithdrawCaseAnswer(_first), Rehearsal.Office), StringComparison.Ordinal);

        _county.Give(new WithdrawCaseAnswer(_first), Rehearsal.Office, "答复引用的数有误，核对后再公开");

        Assert.Null(First.Published);
        Assert.Equal("答复引用的数有误，核对后再公开", First.Notices.Single().Notice);
        Give(new PublishCaseAnswer(_first, "", "陈县长") { Answer = "十月的数多写一位，现已改正" }, Rehearsal.Office);
        Assert.Equal("十月的数多写一位，现已改正", First.Published!.Answer);
        Assert.Single(First.Notices);
    }

    [Fact]
    public void What_is_open_is_not_published()
    {
        Receive("a");

        Assert.Contains("待受理", Refuse(new PublishCaseAnswer(_first, "", "陈县长"), Rehearsal.Office), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_of_what_it_is_about_is_cut()
    {
        _county.Give(new ReceiveCorrection(_task with { Words = new string('长', 300) }, Wrong, "a", false), _reader);

        Assert.Equal(201, First.About.Words.Length);
    }

    [Theory]
    [InlineData("2025-7", "2025-7")]
    [InlineData("2025-007", "2025-7")]
    [InlineData("2025-0", null)]
    [InlineData("2025-1234567", null)]
    [InlineData("25-7", null)]
    [InlineData("2025-7-1", null)]
    [InlineData("2025-+7", null)]
    public void A_number_is_read_as_it_is_written(string written, string? number) => Assert.Equal(number, CaseNumber.Parse(written)?.ToString());

    private void Closed()
    {
        Receive("a");
        Give(new AcceptCase(_first, ""), Rehearsal.Office);
        Give(new CloseCase(_first, CaseOutcome.Explained, "年度目标说的是全县的数"), Rehearsal.Office);
    }

    private void Receive(string letter) => Give(new ReceiveCorrection(_task, Wrong, letter, true), _reader);

    private void Give(Command wanted, Actor by) => _county.Give(wanted, by);

    private string Refuse(Command wanted, Actor by) => _county.Refuse(wanted, by).Chinese;
}
