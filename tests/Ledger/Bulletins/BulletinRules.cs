using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Bulletins.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tests.Lighting;

namespace Luoshi.Ledger.Tests.Bulletins;

public sealed class BulletinRules
{
    private static readonly Period _march = new(LampCounty.Year, 3);
    private static readonly BulletinWords _words = new(" 每周调度。\n", "抓紧赶上。", "各有关单位", "");

    private readonly LampCounty _county = new("yinchuan", LampCounty.Pipes);

    public BulletinRules() => _county.Rehearsal.Today = new(LampCounty.Year, 4, 8);

    [Fact]
    public void Bulletins_are_numbered_within_the_year_in_which_they_go_out()
    {
        Light(3);
        Light(4);
        Issue(_march);
        _county.Rehearsal.Today = new(LampCounty.Year + 1, 1, 6);
        Issue(new(LampCounty.Year, 4));

        Assert.Equal([(2026, 1), (2027, 1)], _county.Rehearsal.State.BulletinsOn(LampCounty.Year).Select(bulletin => (bulletin.Year, bulletin.Number)));
        Assert.Equal(("每周调度。", "陈县长"), _county.Rehearsal.State.BulletinOf(2026, 1) is var first ? (first.Words.Praise, first.ApprovedBy) : default);
    }

    [Fact]
    public void A_month_has_one_bulletin_and_a_number_that_was_taken_back_is_not_given_again()
    {
        Light(3);
        Issue(_march);
        Assert.Contains("2026 年第 1 期", Refuse(Wanted(_march)), StringComparison.Ordinal);
        Assert.Contains("理由", _county.Rehearsal.Refuse(new WithdrawBulletin(2026, 1), Rehearsal.Office).Chinese, StringComparison.Ordinal);

        _county.Rehearsal.Give(new WithdrawBulletin(2026, 1), Rehearsal.Office, "附件有误");
        Issue(_march);

        Assert.Equal([(1, "附件有误"), (2, null)], _county.Rehearsal.State.Bulletins(2026).Select(bulletin => (bulletin.Number, bulletin.Withdrawal)));
        Assert.Contains("已经撤回", _county.Rehearsal.Refuse(new WithdrawBulletin(2026, 1), Rehearsal.Office, "又").Chinese, StringComparison.Ordinal);
        Assert.Contains("没有第 9 期", _county.Rehearsal.Refuse(new WithdrawBulletin(2026, 9), Rehearsal.Office, "又").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_bulletin_without_lamps_nor_on_lamps_that_were_lit_after_it_was_looked_at()
    {
        Assert.Contains("还没有亮灯", Refuse(Wanted(_march)), StringComparison.Ordinal);
        Light(3);
        var looked = _county.Rehearsal.Last;
        _county.Report(3, 4.5m);
        Light(3);

        Assert.Contains("又变了", Refuse(Wanted(_march) with { Shows = looked }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bulletin_says_who_approved_it_to_whom_it_goes_and_what_is_asked_for()
    {
        Light(3);

        Assert.Contains("批准", Refuse(Wanted(_march) with { ApprovedBy = " " }), StringComparison.Ordinal);
        Assert.Contains("主送", Refuse(Wanted(_march) with { Words = _words with { To = "" } }), StringComparison.Ordinal);
        Assert.Contains("下步要求", Refuse(Wanted(_march) with { Words = _words with { Demands = "\n" } }), StringComparison.Ordinal);
    }

    private void Light(int month)
    {
        var today = _county.Rehearsal.Today;
        if (today <= new Period(LampCounty.Year, month).LastDay) _county.Rehearsal.Today = new Period(LampCounty.Year, month).LastDay.AddDays(1);
        _county.Light(month);
    }

    private void Issue(Period month) => _county.Rehearsal.Give(Wanted(month), Rehearsal.Office);

    private string Refuse(IssueBulletin wanted) => _county.Rehearsal.Refuse(wanted, Rehearsal.Office).Chinese;

    private IssueBulletin Wanted(Period month) => new(LampCounty.Year, month, _county.Rehearsal.Last, _words, "陈县长");
}
