using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>A report was sent back to its unit.</summary>
public sealed record ProgressReturned(int PlanYear, TaskNumber Number, Period Period, SentBack SentBack) : ProgressFact(PlanYear, Number, Period)
{
    protected override ProgressReport Change(ProgressReport before) => before with
    {
        Reported = null,
        Signatures = [],
        Verified = null,
        Returns = [.. before.Returns, SentBack],
    };
}
