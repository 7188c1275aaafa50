using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Orders.Happened;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Orders.Wanted;

/// <summary>Sends an order about an open task to a unit that leads it or takes part in it, at any step, with its reason. It takes the next number of the year.</summary>
/// <param name="PlanYear">The year of a published plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Unit">To which it goes.</param>
/// <param name="Demand">What is demanded.</param>
public sealed record IssueOrder(int PlanYear, TaskNumber Task, string Unit, OrderDemand Demand) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear), PlanTask.KeyOf(PlanYear, Task), Assignment.KeyOf(PlanYear, Task)];

    protected override IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => state.OrdersOn(PlanYear).Where(order => order.Task == Task).Select(order => order.Key);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        CheckUnit(state.OpenTask(PlanYear, Task));
        var demand = Demand.Checked(occasion.Today);
        if (state.OpenOrder(PlanYear, Task, Unit, occasion.Today) is { } there) throw new RefusedException(
            $"第 {Task} 项已经有给{Unit}的督办单没有办结：{OrderNames.Number(there)}。要加重，升级那一份。",
            $"An order about task {Task} to {Unit} is open already: number {there.Number} of {there.Year}. To press harder, raise that one.");
        var number = state.OrdersOf(occasion.Today.Year) is [.., var last] ? last.Number + 1 : 1;
        yield return new OrderIssued(occasion.Today.Year, number, PlanYear, Task, Unit, demand, occasion.Reason.Trim(), occasion.By.Name, occasion.Today);
    }

    private void CheckUnit(PlanTask task)
    {
        var units = task.Content.Supporters.Prepend(task.Content.Lead).Where(unit => unit.Length > 0).ToList();
        if (units.Contains(Unit)) return;
        throw new RefusedException(
            $"第 {Task} 项的单位是{string.Join("、", units)}，没有“{Unit}”，不能给它下督办单。", $"The units of task {Task} are {string.Join(", ", units)}; \"{Unit}\" is none of them, so no order goes to it.");
    }
}
