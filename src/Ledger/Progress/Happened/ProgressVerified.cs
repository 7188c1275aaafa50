using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>The supervision office checked a report.</summary>
public sealed record ProgressVerified(int PlanYear, TaskNumber Number, Period Period, Verdict Verdict) : ProgressFact(PlanYear, Number, Period)
{
    protected override ProgressReport Change(ProgressReport before) => before with { Verified = Verdict };
}
