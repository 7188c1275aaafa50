using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;

namespace Luoshi.Web.Inside;

/// <summary>Addresses of the workbench.</summary>
internal static class DeskAddress
{
    public static string Of(PlanTask task) => $"/desk/tasks/{task.PlanYear}/{Uri.EscapeDataString(task.Number.ToString())}";

    public static string Of(PlanTask task, Period period) => $"{Of(task)}/{period}";

    public static string Of(Order order) => Order(order.Year, order.Number);

    public static string Order(int year, int number) => FormattableString.Invariant($"/desk/orders/{year}/{number}");

    /// <summary>Where an order about a task is written.</summary>
    public static string NewOrder(PlanTask task) => $"/desk/orders/new?task={Uri.EscapeDataString(task.Number.ToString())}";

    public static string Evidence(PlanTask task, string hash) => $"{Of(task)}/evidence/{hash}";

    public static string Evidence(Order order, string hash) => $"{Of(order)}/evidence/{hash}";

    /// <summary>Under what name the browser keeps what somebody types into a report, apart from what another types at the same machine.</summary>
    public static string DraftOf(Official who, PlanTask task, Period period) => $"report-{who.Place}-{who.Name}-{task.PlanYear}-{task.Number}-{period}";
}
