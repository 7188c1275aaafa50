using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Ledger.Tests.Owed;
using Luoshi.Packs;
using Luoshi.Packs.Orders;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Ledger.Tests.Orders;

/// <summary>An order from the day it goes out until it is closed or taken back, and what is owed on it meanwhile.</summary>
public sealed class OrderRules
{
    private const string Why = "十月亮红灯";

    private static readonly OrderStepSet _steps = PackFile.Read(Checkout.At("packs", "county", "order-steps.yaml"), OrderStepPack.Read).At(new(2025, 1, 1))!;

    private readonly IssuedTask _county = new("990101", new(2025, 2, 10), new(2025, 12, 31));

    public OrderRules() => Rehearsal.Today = new(2025, 11, 10);

    private Rehearsal Rehearsal => _county.Rehearsal;

    private Order Order => Rehearsal.State.OrderOf(2025, 1);

    [Fact]
    public void What_is_owed_goes_from_hand_to_hand_until_the_order_is_closed()
    {
        Issue("yellow");
        Owes("OrderAnswer 水利局 2025-11-17", "OrderSigning 水利局 2025-11-11");
        Rehearsal.Give(new SignForOrder(2025, 1), Rehearsal.WaterReporter);
        Owes("OrderAnswer 水利局 2025-11-17");
        Rehearsal.Today = new(2025, 11, 13);
        Answer("增加两个班组");
        Owes("OrderDecision 督查室 2025-11-18");
        Rehearsal.Give(new SendOrderBack(2025, 1, new(2025, 11, 20)), Rehearsal.Office, "没有完成时限");
        Owes("OrderAnswer 水利局 2025-11-20");
        Answer("月底前补上");
        Rehearsal.Give(new CloseOrder(2025, 1), Rehearsal.Office, "现场看过");
        Owes();

        Assert.Equal(
            ["Issued 林主任 " + Why, "SignedFor 小王 ", "Answered 小王 增加两个班组", "SentBack 林主任 没有完成时限", "Answered 小王 月底前补上", "Closed 林主任 现场看过"],
            Order.Events.Select(happened => $"{happened.Deed} {happened.By} {happened.Words}"));
    }

    [Fact]
    public void An_answer_that_did_not_come_in_time_is_over()
    {
        Issue("red");
        Rehearsal.Today = new(2025, 11, 17);

        var debt = Assert.Single(_county.Debts(Rehearsal.Today), debt => debt.Kind == DebtKind.OrderAnswer);

        Assert.Equal((-2, true, (2025, 1)), (debt.Left, debt.IsOver, debt.Order));
    }

    [Fact]
    public void A_raised_order_keeps_its_number_and_what_was_before_and_is_signed_for_anew()
    {
        Issue("blue");
        Rehearsal.Give(new SignForOrder(2025, 1), Rehearsal.WaterReporter);
        Rehearsal.Give(new RaiseOrder(2025, 1, Demand("yellow")), Rehearsal.Office, "到期没有答复");

        Assert.Equal(("yellow", new DateOnly(2025, 11, 17), null, OrderStanding.Open), (Order.Step.Name, Order.Limit, Order.SignedFor, Order.Standing));
        Assert.Equal(["blue", "yellow"], Order.Events.Select(happened => happened.Demand?.OrderStep.Name).OfType<string>());
        Assert.Contains("已经是黄", Refuse(new RaiseOrder(2025, 1, Demand("blue")), Rehearsal.Office, "又"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_may_begin_at_any_step_and_is_numbered_within_the_year_in_which_it_goes_out()
    {
        Issue("red");
        Rehearsal.Give(new WithdrawOrder(2025, 1), Rehearsal.Office, "错发");
        Rehearsal.Today = new(2026, 1, 6);
        Issue("blue", new(2026, 1, 20));

        Assert.Equal([(2025, 1, "red"), (2026, 1, "blue")], Rehearsal.State.OrdersOn(2025).Select(order => (order.Year, order.Number, order.Step.Name)));
    }

    [Fact]
    public void A_task_that_is_open_for_years_can_be_ordered_in_the_third_and_its_order_is_owed_on()
    {
        Rehearsal.Today = new(2027, 3, 2);
        Issue("red", new(2027, 3, 9));

        Assert.Equal((2027, 1), Rehearsal.State.OrdersOn(2025).Select(order => (order.Year, order.Number)).Single());
        Assert.Contains("督办〔2027〕1号", Refuse(Wanted("yellow", new(2027, 3, 9)), Rehearsal.Office, Why), StringComparison.Ordinal);
        Assert.Contains(_county.Debts(Rehearsal.Today), debt => debt.Id.EndsWith(" 2027-1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_task_and_unit_have_one_open_order_and_a_number_is_not_given_again()
    {
        Issue("blue");
        Assert.Contains("督办〔2025〕1号", Refuse(Wanted("yellow"), Rehearsal.Office, Why), StringComparison.Ordinal);
        Rehearsal.Give(new WithdrawOrder(2025, 1), Rehearsal.Office, "错发");
        Assert.Contains("已撤回", Refuse(new CloseOrder(2025, 1), Rehearsal.Office, "又"), StringComparison.Ordinal);
        Issue("yellow");

        Assert.Equal([(1, OrderStanding.Withdrawn), (2, OrderStanding.Open)], Rehearsal.State.OrdersOf(2025).Select(order => (order.Number, order.Standing)));
    }

    [Fact]
    public void An_order_says_why_what_is_wanted_and_by_when_and_goes_to_a_unit_of_the_task()
    {
        Assert.Contains("理由", Refuse(Wanted("blue"), Rehearsal.Office), StringComparison.Ordinal);
        Assert.Contains("要求", Refuse(Wanted("blue") with { Demand = Demand("blue") with { Wanted = " " } }, Rehearsal.Office, Why), StringComparison.Ordinal);
        Assert.Contains("已经过了", Refuse(Wanted("blue") with { Demand = Demand("blue") with { Limit = new(2025, 11, 9) } }, Rehearsal.Office, Why), StringComparison.Ordinal);
        Assert.Contains("没有“教育局”", Refuse(Wanted("blue") with { Unit = "教育局" }, Rehearsal.Office, Why), StringComparison.Ordinal);
        Assert.Contains("没有第 9 号", Refuse(new CloseOrder(2025, 9), Rehearsal.Office, "又"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_unit_signs_for_an_order_and_answers_it_and_only_while_an_answer_is_owed()
    {
        Issue("blue");
        Assert.Contains("是给水利局的", Refuse(new SignForOrder(2025, 1), new Actor("小李", Role.Reporter, "教育局")), StringComparison.Ordinal);
        Assert.Contains("还没有答复", Refuse(new SendOrderBack(2025, 1, new(2025, 11, 20)), Rehearsal.Office, "不行"), StringComparison.Ordinal);
        Assert.Contains("写明整改情况", Refuse(new AnswerOrder(2025, 1, " "), Rehearsal.WaterHead), StringComparison.Ordinal);
        Answer("已经补上");
        Assert.NotNull(Order.SignedFor);
        Assert.Contains("等督查室审定", Refuse(new AnswerOrder(2025, 1, "再补充"), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Assert.Contains("等督查室审定", Refuse(new SignForOrder(2025, 1), Rehearsal.WaterReporter), StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_hardest_step_a_leader_approves_of_it_and_the_head_answers()
    {
        Assert.Contains("要由县领导签发", Refuse(Wanted("red") with { Demand = Demand("red") with { ApprovedBy = " " } }, Rehearsal.Office, Why), StringComparison.Ordinal);
        Issue("blue");
        Assert.Equal("", Order.Sent.Demand!.ApprovedBy);
        Assert.Contains("要由县领导签发", Refuse(new RaiseOrder(2025, 1, Demand("red") with { ApprovedBy = "" }), Rehearsal.Office, "到期没有答复"), StringComparison.Ordinal);
        Rehearsal.Give(new RaiseOrder(2025, 1, Demand("red")), Rehearsal.Office, "到期没有答复");

        Assert.Equal("陈县长", Order.Sent.Demand!.ApprovedBy);
        Assert.Contains("要由单位负责人答复", Refuse(new AnswerOrder(2025, 1, "已经补上"), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Rehearsal.Give(new AnswerOrder(2025, 1, "已经补上"), Rehearsal.WaterHead);
        Assert.Equal(OrderStanding.Answered, Order.Standing);
    }

    [Fact]
    public void Whoever_goes_on_with_a_units_work_answers_its_orders()
    {
        Issue("blue");
        Rehearsal.Give(new ReorganizeUnits(["水利局"], ["水务局"], Rehearsal.Today, "陈县长"), Rehearsal.Office, "机构改革");

        Owes("OrderAnswer 水务局 2025-11-24", "OrderSigning 水务局 2025-11-11");
        Assert.Contains("是给水务局的", Refuse(new SignForOrder(2025, 1), Rehearsal.WaterReporter), StringComparison.Ordinal);
        Rehearsal.Give(new SignForOrder(2025, 1), new Actor("小王", Role.Reporter, "水务局"));
        Assert.Contains("没有办结", Refuse(Wanted("blue") with { Unit = "水务局" }, Rehearsal.Office, Why), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_on_a_task_that_was_given_up_is_for_the_office_to_end()
    {
        Issue("yellow");
        Rehearsal.Today = new(2025, 11, 12);
        Rehearsal.Give(new WithdrawTask(2025, IssuedTask.Number, "陈县长"), Rehearsal.Office, "不再实施");

        Owes("OrderDecision 督查室 2025-11-17");
    }

    private OrderDemand Demand(string step, DateOnly? limit = null)
    {
        var rule = _steps.Find(step)!;
        return new(rule.Step, "查明原因，限期整改", limit ?? Calendars.Calendars.National.AddWorkingDays(Rehearsal.Today, rule.WorkingDays).Value) { ApprovedBy = rule.Step.IsApproved ? "陈县长" : "" };
    }

    private IssueOrder Wanted(string step, DateOnly? limit = null) => new(2025, IssuedTask.Number, "水利局", Demand(step, limit));

    private void Issue(string step, DateOnly? limit = null) => Rehearsal.Give(Wanted(step, limit), Rehearsal.Office, Why);

    private void Answer(string words) => Rehearsal.Give(new AnswerOrder(2025, 1, words) { Evidence = [new EvidenceLink("现场.jpg", new string('a', 64))] }, Rehearsal.WaterReporter);

    private string Refuse(Command command, Actor by, string reason = "") => Rehearsal.Refuse(command, by, reason).Chinese;

    private void Owes(params string[] debts) => Assert.Equal(
        debts.Order(StringComparer.Ordinal),
        _county.Debts(Rehearsal.Today).Where(debt => debt.Order is not null).Select(debt => $"{debt.Kind} {debt.Debtor} {debt.By:yyyy-MM-dd}").Order(StringComparer.Ordinal));
}
