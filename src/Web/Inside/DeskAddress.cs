using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;

namespace Luoshi.Web.Inside;

/// <summary>Addresses of the workbench.</summary>
internal static class DeskAddress
{
    public static string Of(PlanTask task) => $"/desk/tasks/{task.PlanYear}/{Uri.EscapeDataString(task.Number.ToString())}";

    public static string Of(PlanTask task, Period period) => $"{Of(task)}/{period}";

    public static string Evidence(PlanTask task, string hash) => $"{Of(task)}/evidence/{hash}";

    /// <summary>Under what name the browser keeps what somebody types into a report, apart from what another types at the same machine.</summary>
    public static string DraftOf(Official who, PlanTask task, Period period) => $"report-{who.Place}-{who.Name}-{task.PlanYear}-{task.Number}-{period}";
}
