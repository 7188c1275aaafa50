using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Plans;

/// <summary>Addresses of plans in the workbench.</summary>
internal static class PlanAddress
{
    public const string All = "/desk/plan", New = "/desk/plan/new";

    public static string Of(int year) => $"{All}/{year}";

    /// <summary>The plan with a task open.</summary>
    public static string At(int year, TaskNumber number) => $"{Of(year)}?at={Uri.EscapeDataString(number.ToString())}";

    /// <summary>Where something is done with a task.</summary>
    public static string Do(int year, TaskNumber number, string verb) => $"{Of(year)}/{Uri.EscapeDataString(number.ToString())}/{verb}";
}
