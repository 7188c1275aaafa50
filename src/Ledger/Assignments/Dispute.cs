namespace Luoshi.Ledger.Assignments;

/// <summary>That a unit sent a task back as not its own (退回重派), and what the supervision office answered.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why it is not its own.</param>
/// <param name="SignedBy">The leader who signed for its being sent back.</param>
public sealed record Dispute(string Unit, DateOnly On, string Reason, string SignedBy)
{
    /// <summary>The day on which the office left the task where it is; null while it has not. A task that goes to another unit is answered by that.</summary>
    public DateOnly? UpheldOn { get; init; }

    /// <summary>Why it stays there.</summary>
    public string Answer { get; init; } = "";
}
