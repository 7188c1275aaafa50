using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Orders.Happened;

/// <summary>An order went out to a unit (下发).</summary>
public sealed record OrderIssued(int Year, int Number, int PlanYear, TaskNumber Task, string Unit, OrderDemand Demand, string Reason, string By, DateOnly On) : Fact
{
    public override EntityKey Subject => Order.KeyOf(Year, Number);

    public override Entity Change(Entity? before) => new Order(Year, Number)
    {
        PlanYear = PlanYear,
        Task = Task,
        Unit = Unit,
        Events = [new(OrderDeed.Issued, By, On, Reason) { Demand = Demand }],
    };
}
