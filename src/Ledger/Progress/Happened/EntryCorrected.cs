using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>An earlier entry about a report was corrected; signatures stay, and the other side's word too.</summary>
public sealed record EntryCorrected(int PlanYear, TaskNumber Number, Period Period, EntryCorrection Correction) : ProgressFact(PlanYear, Number, Period)
{
    protected override ProgressReport Change(ProgressReport before) => before with
    {
        Reported = Correction.Account ?? before.Reported,
        Verified = Correction.Verdict ?? before.Verified,
        Corrections = [.. before.Corrections, Correction],
    };
}
