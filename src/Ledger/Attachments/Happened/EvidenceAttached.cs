using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Attachments.Happened;

/// <summary>A file or an address was attached to a task as evidence.</summary>
public sealed record EvidenceAttached(int PlanYear, TaskNumber Number, EvidenceLink Link, string Unit, string By, DateOnly On) : Fact
{
    /// <summary>The month whose report it goes with; null where it goes with the task.</summary>
    public Period? Period { get; init; }

    /// <summary>Of the file, in bytes.</summary>
    public long Size { get; init; }

    public override EntityKey Subject => AttachedEvidence.KeyOf(PlanYear, Number, Period, Link);

    public override Entity Change(Entity? before) => new AttachedEvidence(PlanYear, Number, Link)
    {
        Period = Period,
        Size = Size,
        Unit = Unit,
        By = By,
        On = On,
    };
}
