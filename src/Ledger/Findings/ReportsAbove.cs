using System.Globalization;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Findings;

/// <summary>The reports of the levels above of a plan's year, whose targets its own are held against (加码、减码).</summary>
/// <param name="PlanYear">The year of the plan.</param>
public sealed record ReportsAbove(int PlanYear) : Entity
{
    public const string Kind = "reports-above";

    public override EntityKey Key => KeyOf(PlanYear);

    /// <summary>In the order in which they were named.</summary>
    public IReadOnlyList<PlanSource> Sources { get; init; } = [];

    public static EntityKey KeyOf(int planYear) => new(Kind, planYear.ToString(CultureInfo.InvariantCulture));
}
