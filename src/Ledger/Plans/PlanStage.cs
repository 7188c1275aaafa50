namespace Luoshi.Ledger.Plans;

/// <summary>How far a year's plan is (拟定 → 征求意见 → 审定 → 印发).</summary>
public enum PlanStage
{
    /// <summary>拟定: tasks may be changed, split, merged and renumbered freely.</summary>
    Draft,

    /// <summary>征求意见: with the units for comment.</summary>
    ForComment,

    /// <summary>审定: approved by a leader; what changes after it has to be approved again.</summary>
    Approved,

    /// <summary>印发: issued; numbers stay, changes are dated revisions.</summary>
    Published,
}
