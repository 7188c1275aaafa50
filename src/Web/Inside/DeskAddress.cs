using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Inside;

/// <summary>Addresses of the workbench.</summary>
internal static class DeskAddress
{
    public static string Of(PlanTask task) => $"/desk/tasks/{task.PlanYear}/{Uri.EscapeDataString(task.Number.ToString())}";

    public static string Of(PlanTask task, Period period) => $"{Of(task)}/{period}";

    public static string Evidence(PlanTask task, string hash) => $"{Of(task)}/evidence/{hash}";
}
