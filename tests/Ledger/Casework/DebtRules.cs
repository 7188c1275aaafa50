using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Wanted;
using static Luoshi.Ledger.Tests.Casework.CallCentre;

namespace Luoshi.Ledger.Tests.Casework;

/// <summary>What is owed on a case at each step, by whom and until when.</summary>
public sealed class DebtRules
{
    private readonly CallCentre _centre = new();

    [Fact]
    public void Each_step_is_owed_by_whoever_it_is_for_until_the_last_moment_for_it()
    {
        _centre.Receive();
        Assert.Equal(["Acceptance 政府办 2025-07-08 17:00"], Owed());
        _centre.Give(new TakeCase(Ticket(1)), Keeper);
        Assert.Equal(["Dispatch 政府办 2025-07-08 17:00"], Owed());
        _centre.Dispatch(1, new("住建局", HandingPart.Lead), new("水利局", HandingPart.Support));
        Assert.Equal(
            ["SigningFor 住建局 2025-07-09 20:00", "SigningFor 水利局 2025-07-09 20:00", "Opinion 水利局 2025-07-10 20:00", "Reply 住建局 2025-07-15 20:00"], Owed());
        _centre.Give(new SignForCase(Ticket(1)), Builders);
        _centre.Give(new AnswerCase(Ticket(1), "供水水源正常。"), Water);
        _centre.Give(new AskMoreTime(Ticket(1), 5), Builders, "要等设备到货");
        Assert.Equal(["ExtensionAnswer 政府办 2025-07-09 20:00", "Reply 住建局 2025-07-15 20:00"], Owed());
        _centre.Give(new AnswerMoreTime(Ticket(1), false, "") { Time = Time }, Keeper, "本地有库存");
        _centre.Give(new AnswerCase(Ticket(1), "已更换加压泵。") { Result = "planned" }, Builders);
        Assert.Equal(["Check 政府办 2025-07-10 20:00"], Owed());
        _centre.Give(new PassReplies(Ticket(1)), Keeper);
        Assert.Equal(["CallBack 政府办 2025-07-11 20:00"], Owed());
        _centre.Give(new CallBackCase(Ticket(1), false), Keeper);
        Assert.Equal(["Closing 政府办 2025-07-11 20:00"], Owed());
        _centre.Give(new EndCase(Ticket(1), "已更换加压泵。"), Keeper);
        Assert.Empty(Owed());
        _centre.At("2026-01-05 11:00");
        Assert.Equal(["LookAgain 政府办 2026-12-30 19:30"], Owed());
    }

    [Fact]
    public void What_was_sent_back_waits_for_the_keeper_and_not_for_the_unit()
    {
        _centre.Receive();
        _centre.Lead(1, "住建局");
        _centre.Give(new SendCaseBack(Ticket(1)) { Time = Time }, Builders, "属于水利局的主管网");

        Assert.Equal(["ReturnAnswer 政府办 2025-07-09 20:00"], Owed());
    }

    [Fact]
    public void What_stands_still_is_owed_by_nobody()
    {
        _centre.Receive();
        _centre.Lead(1, "住建局");
        _centre.Give(new SuspendCase(Ticket(1)), Keeper, "等法院的裁定");

        Assert.Empty(Owed());
    }

    [Fact]
    public void What_is_over_says_by_how_many_working_days()
    {
        _centre.Receive();
        _centre.Lead(1, "住建局");
        _centre.Give(new SignForCase(Ticket(1)), Builders);
        _centre.At("2025-07-17 11:00");

        var debt = _centre.Debts.Of(_centre.File(1))[0];
        Assert.Equal((-2, true, "CaseReply 住建局 tickets-1", "山东省 12345：一般诉求 5 个工作日办结，https://m.yybnet.net/shandong/news/202001/10093219.html"), (debt.Left, debt.IsOver, debt.Id, debt.Source));
    }

    [Fact]
    public void Those_who_are_over_time_are_urged_and_then_a_leader_is_told()
    {
        _centre.Receive();
        _centre.Lead(1, "住建局");
        _centre.Give(new SignForCase(Ticket(1)), Builders);
        _centre.At("2025-07-16 11:00");
        Assert.Equal(["Reply 住建局 2025-07-15 20:00", "Urging 政府办 2025-07-16 20:00"], Owed());
        _centre.Give(new UrgeCase(Ticket(1), "已经超期，今天内答复"), Keeper);
        Assert.Equal(["Reply 住建局 2025-07-15 20:00"], Owed());

        _centre.At("2025-07-24 11:00");
        Assert.Equal(["Reply 住建局 2025-07-15 20:00", "Escalation 政府办 2025-07-23 20:00"], Owed());
        _centre.Give(new UrgeCase(Ticket(1), "催办后五个工作日仍未答复") { Leader = "陈县长" }, Keeper);

        Assert.Equal(["Reply 住建局 2025-07-15 20:00"], Owed());
    }

    private IEnumerable<string> Owed() => _centre.Debts.Of(_centre.File(1)).Select(debt => $"{debt.Kind} {debt.Debtor} {debt.Until:yyyy-MM-dd HH:mm}");
}
