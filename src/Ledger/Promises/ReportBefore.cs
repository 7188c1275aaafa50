using System.Globalization;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Promises;

/// <summary>The report of the year before (上年报告), whose promises the report of a plan answers.</summary>
/// <param name="PlanYear">The year of the plan whose report answers.</param>
public sealed record ReportBefore(int PlanYear) : Entity
{
    public const string Kind = "report-before";

    public override EntityKey Key => KeyOf(PlanYear);

    public required PlanSource Source { get; init; }

    public static EntityKey KeyOf(int planYear) => new(Kind, planYear.ToString(CultureInfo.InvariantCulture));
}
