using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Happened;

/// <summary>Somebody in the chain let a report go on.</summary>
public sealed record ProgressSigned(int PlanYear, TaskNumber Number, Period Period, Signature Signature) : ProgressFact(PlanYear, Number, Period)
{
    protected override ProgressReport Change(ProgressReport before) => before with { Signatures = [.. before.Signatures, Signature] };
}
