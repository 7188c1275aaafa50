using Luoshi.Desk.Orders;
using Luoshi.Ledger.Orders;

namespace Luoshi.Web.Api.Shapes;

/// <summary>An order (督办单) to a unit about a task.</summary>
/// <param name="Year">The year in which it went out.</param>
/// <param name="Number">Which of that year it is.</param>
/// <param name="PlanYear">The year of the task's plan.</param>
/// <param name="Task">The number of the task.</param>
/// <param name="Unit">Who answers it today.</param>
/// <param name="Step">By which the rules call how hard it presses.</param>
/// <param name="Colour">The same in the words of the place.</param>
/// <param name="Standing">open, answered, closed or withdrawn.</param>
/// <param name="Limit">The last day for the answer.</param>
/// <param name="IsOver">Whether its unit has let that day go by.</param>
/// <param name="Events">What happened to it, oldest first.</param>
public sealed record ShownOrder(
    int Year, int Number, int PlanYear, string Task, string Unit, string Step, string Colour, string Standing, DateOnly Limit, bool IsOver, IReadOnlyList<ShownOrderEvent> Events)
{
    internal static ShownOrder Of(OrderLine line) => Of(line, line.Order);

    private static ShownOrder Of(OrderLine line, Order order) => new(
        order.Year, order.Number, order.PlanYear, order.Task.ToString(), line.Unit, order.Step.Name, order.Step.Colour, Code.Of(order.Standing), order.Limit, line.IsOver,
        [.. order.Events.Select(ShownOrderEvent.Of)]);
}

/// <summary>Something that happened to an order.</summary>
/// <param name="Deed">issued, signed-for, answered, sent-back, raised, closed or withdrawn.</param>
/// <param name="By">Who did it.</param>
/// <param name="Unit">Their unit, as it was called.</param>
/// <param name="On">The day.</param>
/// <param name="Words">Why, or the answer.</param>
public sealed record ShownOrderEvent(string Deed, string By, string? Unit, DateOnly On, string? Words)
{
    /// <summary>What the unit is to do from then on.</summary>
    public string? Wanted { get; init; }

    /// <summary>The last day for an answer from then on.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>The leader who approved that it goes out.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What shows the answer, by the hashes of the files.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    internal static ShownOrderEvent Of(OrderEvent happened) => new(Code.Of(happened.Deed), happened.By, happened.Unit.OrNull(), happened.On, happened.Words.OrNull())
    {
        Wanted = happened.Demand?.Wanted,
        ApprovedBy = happened.Demand?.ApprovedBy.OrNull(),
        Limit = happened.Limit ?? happened.Demand?.Limit,
        Evidence = happened.Evidence.Count > 0 ? [.. happened.Evidence.Select(piece => piece.Hash.Length > 0 ? piece.Hash : piece.Address)] : null,
    };
}
