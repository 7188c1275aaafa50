using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Assignments;

/// <summary>What became of a task between being issued and being closed (交办、签收、退回、销号), apart from what is reported on it.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">The task.</param>
public sealed record Assignment(int PlanYear, TaskNumber Number) : Entity
{
    public const string Kind = "assignment";

    public override EntityKey Key => KeyOf(PlanYear, Number);

    /// <summary>The unit that took it on last; null before any did.</summary>
    public SignedFor? SignedFor { get; init; }

    /// <summary>Every time it was sent back as not the unit's own, oldest first.</summary>
    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    /// <summary>Null while it is open.</summary>
    public Closing? Closed { get; init; }

    /// <summary>The dispute that a unit still waits for an answer to; null where there is none.</summary>
    public Dispute? OpenDispute(string lead) => Disputes is [.., { UpheldOn: null } last] && last.Unit == lead ? last : null;

    public static EntityKey KeyOf(int planYear, TaskNumber number) => new(Kind, PlanTask.IdPrefix(planYear) + number);
}
