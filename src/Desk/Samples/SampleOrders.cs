using Luoshi.Desk.Orders;
using Luoshi.Ledger;
using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Orders.Wanted;

namespace Luoshi.Desk.Samples;

/// <summary>The orders of the invented county in its autumn: one closed, one raised, one answered, one that nobody answered in time, one just sent out.</summary>
/// <param name="ledger">Its ledger.</param>
/// <param name="clock">Its clock.</param>
/// <param name="book">Days off, time limits and the steps of orders.</param>
internal sealed class SampleOrders(ILedger ledger, SampleClock clock, Rulebook book)
{
    private const int Year = 2025, Closed = 1, Raised = 2, Forgotten = 3, Answered = 4;

    private static readonly Actor _office = new("林主任", Role.Supervisor);

    private readonly Office _desk = new(ledger, SampleYear.Place);
    private readonly Dictionary<int, string> _units = [];

    /// <summary>After the lamps of September: three go out.</summary>
    public void Begin()
    {
        var today = On(10, 9, 15);
        var (hard, gentle) = (Proposals(today).Where(proposal => proposal.Rule.Step.Rank == 2).Take(2), Proposals(today).Where(proposal => proposal.Rule.Step.Rank == 1 && proposal.Lit is not null).Take(1));
        foreach (var proposal in hard.Concat(gentle).ToList()) Send(proposal, today);
        On(10, 10, 11);
        foreach (var number in (int[])[Closed, Raised, Forgotten]) ByUnit(new SignForOrder(Year, number));
        On(10, 15, 16);
        ByUnit(new AnswerOrder(Year, Closed, "原因：设备到货晚了二十天。\n已做：设备全部到场，增加两个班组，周末不停工。\n还要做：月底前补上进度。责任人：分管副局长。"));
        ByUnit(new AnswerOrder(Year, Forgotten, "正在抓紧推进。"));
        On(10, 17, 10);
        _desk.Do(new CloseOrder(Year, Closed), _office, "现场看过，设备和班组都已到位，按周跟踪");
        _desk.Do(new SendOrderBack(Year, Forgotten, new(Year, 10, 31)), _office, "没有写原因、措施和完成时限，请重报");
    }

    /// <summary>After what came late for October: one is raised, two more go out.</summary>
    /// <param name="unit">To which one of them goes.</param>
    public void GoOn(string unit)
    {
        var today = On(11, 11, 11);
        _desk.Do(_desk.Orders(book, today).Raising(Year, Raised, "", null, SampleYear.Leader), _office, "到期没有答复，十月仍然滞后");
        var proposals = Proposals(today);
        Send(proposals.First(proposal => proposal.Rule.Step.Rank == 2 && !_units.ContainsValue(proposal.Unit)), today);
        if (proposals.FirstOrDefault(proposal => proposal.Unit == unit) is { } own) Send(own, today);
        On(11, 11, 17);
        ByUnit(new AnswerOrder(Year, Answered, "原因：前期手续办得慢。\n已做：手续已补齐，昨天复工。\n还要做：倒排工期，11月底前完成年度任务的九成。责任人：局长。"));
    }

    private DateOnly On(int month, int day, int hour)
    {
        clock.Put(new(Year, month, day), new(hour, 0));
        return new(Year, month, day);
    }

    private IReadOnlyList<OrderProposal> Proposals(DateOnly today) => _desk.Orders(book, today).Board(Year).Proposals;

    private void Send(OrderProposal proposal, DateOnly today)
    {
        var (wanted, reason) = _desk.Orders(book, today).Issuing(Year, proposal.Task.Number, new TypedOrder("", "", "", null, ""));
        _desk.Do(wanted, _office, reason);
        _units[_units.Count + 1] = proposal.Unit;
    }

    private void ByUnit(OrderCommand wanted) => _desk.Do(wanted, new("小王", Role.Reporter, _units[wanted.Number]));
}
