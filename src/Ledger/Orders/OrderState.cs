using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Units;

namespace Luoshi.Ledger.Orders;

/// <summary>Orders as commands and pages ask for them.</summary>
public static class OrderState
{
    /// <summary>The orders that went out in a year, by their numbers.</summary>
    public static IReadOnlyList<Order> OrdersOf(this ILedgerState state, int year) => [.. state.All(Order.Kind, Order.IdPrefix(year)).Cast<Order>()];

    /// <summary>The orders on a plan, in the order in which they went out: a task may be open for years.</summary>
    public static IReadOnlyList<Order> OrdersOn(this ILedgerState state, int planYear) => [.. state.All(Order.Kind).Cast<Order>().Where(order => order.PlanYear == planYear)];

    /// <summary>One of them.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public static Order OrderOf(this ILedgerState state, int year, int number) => state.Find(Order.KeyOf(year, number)) as Order ?? throw new RefusedException(
        $"{year} 年没有第 {number} 号督办单。", $"No order of {year} has the number {number}.");

    /// <summary>Who answers an order on a day: the unit that it went to, or whoever goes on with its work.</summary>
    public static string AnswersFor(this ILedgerState state, Order order, DateOnly day) => state.Today(order.Unit, day);

    /// <summary>The open order about a task to a unit as that is called on a day; null where there is none.</summary>
    public static Order? OpenOrder(this ILedgerState state, int planYear, TaskNumber task, string unit, DateOnly day) =>
        state.OrdersOn(planYear).FirstOrDefault(order => order.IsOpen && order.Task == task && state.AnswersFor(order, day) == unit);
}
