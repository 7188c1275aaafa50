namespace Luoshi.Ledger.Findings.Happened;

/// <summary>A report of a level above that had been named is not compared any more.</summary>
public sealed record ReportAboveLeftOut(int PlanYear, string Report, string Reason) : FactOf<ReportsAbove>
{
    public override EntityKey Subject => ReportsAbove.KeyOf(PlanYear);

    protected override ReportsAbove Change(ReportsAbove before) => before with { Sources = [.. before.Sources.Where(source => source.Hash != Report)] };
}
