using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Promises.Happened;

/// <summary>The report of the year before was named.</summary>
public sealed record ReportBeforeNamed(int PlanYear, PlanSource Source) : Fact
{
    public override EntityKey Subject => ReportBefore.KeyOf(PlanYear);

    public override Entity Change(Entity? before) => new ReportBefore(PlanYear) { Source = Source };
}
