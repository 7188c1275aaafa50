namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>A command about an order that went out.</summary>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Its number.</param>
public abstract record OrderCommand(int Year, int Number) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [Order.KeyOf(Year, Number)];

    private protected Order OpenOrder(ILedgerState state)
    {
        var order = state.OrderOf(Year, Number);
        if (order.IsOpen) return order;
        throw new RefusedException(
            $"{OrderNames.Number(order)} 于 {order.Last.On:yyyy-MM-dd} {OrderNames.Chinese(order.Standing)}，不能再办。",
            $"Order {Number} of {Year} was {OrderNames.English(order.Standing)} on {order.Last.On:yyyy-MM-dd}; nothing more can be done about it.");
    }

    private protected Order AnsweredOrder(ILedgerState state)
    {
        var order = OpenOrder(state);
        return order.Standing == OrderStanding.Answered ? order : throw new RefusedException(
            $"{OrderNames.Number(order)} 还没有答复，没有可以退回的。", $"Order {Number} of {Year} was not answered yet: there is nothing to send back.");
    }

    /// <summary>An order that waits for its unit, which alone may go on.</summary>
    private protected Order OwnOrder(ILedgerState state, Occasion occasion)
    {
        var (order, unit) = (OpenOrder(state), occasion.By.Unit);
        var owner = state.AnswersFor(order, occasion.Today);
        if (unit.Length == 0 || unit != owner) throw new RefusedException(
            $"{OrderNames.Number(order)} 是给{owner}的，{(unit.Length > 0 ? unit : occasion.By.Name)}不能办。", $"Order {Number} of {Year} went to {owner}; {(unit.Length > 0 ? unit : occasion.By.Name)} has nothing to do with it.");
        if (order.Standing == OrderStanding.Answered) throw new RefusedException(
            $"{OrderNames.Number(order)} 已于 {order.Last.On:yyyy-MM-dd} 答复，等督查室审定。", $"Order {Number} of {Year} was answered on {order.Last.On:yyyy-MM-dd} and waits for the office.");
        return order;
    }
}
