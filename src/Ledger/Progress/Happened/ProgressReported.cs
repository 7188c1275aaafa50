using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>A unit reported on a task, for the first time or again.</summary>
public sealed record ProgressReported(int PlanYear, TaskNumber Number, Period Period, Account Account, string Unit, DateOnly On) : Fact
{
    public override EntityKey Subject => ProgressReport.KeyOf(PlanYear, Number, Period);

    public override Entity Change(Entity? before) => (before as ProgressReport ?? new ProgressReport(PlanYear, Number, Period)) with
    {
        Reported = Account,
        Unit = Unit,
        ReportedOn = On,
        Signatures = [],
        Verified = null,
    };
}
