using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Findings.Happened;

/// <summary>A report of a level above was named.</summary>
public sealed record ReportAboveNamed(int PlanYear, PlanSource Source) : Fact
{
    public override EntityKey Subject => ReportsAbove.KeyOf(PlanYear);

    public override Entity Change(Entity? before) => before is ReportsAbove there
        ? there with { Sources = [.. there.Sources, Source] }
        : new ReportsAbove(PlanYear) { Sources = [Source] };
}
