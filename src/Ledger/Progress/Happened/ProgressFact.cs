using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>Something happened to a progress report that was handed in.</summary>
public abstract record ProgressFact(int PlanYear, TaskNumber Number, Period Period) : FactOf<ProgressReport>
{
    public override EntityKey Subject => ProgressReport.KeyOf(PlanYear, Number, Period);
}
