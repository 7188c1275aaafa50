using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress;

/// <summary>
/// What is known of a task at the end of a month, threefold and never merged: what the unit says, what the supervision office
/// verified, what records prove.
/// </summary>
/// <param name="PlanYear">The year of the task's plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
public sealed record ProgressReport(int PlanYear, TaskNumber Number, Period Period) : Entity
{
    public const string Kind = "progress";

    public override EntityKey Key => KeyOf(PlanYear, Number, Period);

    /// <summary>What the unit says; null after it was sent back and until it is reported again.</summary>
    public Account? Reported { get; init; }

    /// <summary>The unit that reported.</summary>
    public string Unit { get; init; } = "";

    public DateOnly? ReportedOn { get; init; }

    /// <summary>Who has let the report go on, in the order of the chain.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>What the supervision office found; null before.</summary>
    public Verdict? Verified { get; init; }

    /// <summary>Every time it was sent back, oldest first.</summary>
    public IReadOnlyList<SentBack> Returns { get; init; } = [];

    /// <summary>What was corrected of it, oldest first; <see cref="Reported"/> and <see cref="Verified"/> are as corrected.</summary>
    public IReadOnlyList<EntryCorrection> Corrections { get; init; } = [];

    /// <summary>The next who has to sign; null when all have.</summary>
    public Role? Owes(ApprovalChain chain) => ReportPassage.Of(this).Owes(chain);

    public static EntityKey KeyOf(int planYear, TaskNumber number, Period period) => new(Kind, $"{IdPrefix(planYear, number)}{period}");

    /// <summary>What the ids of all reports on a task begin with.</summary>
    public static string IdPrefix(int planYear, TaskNumber number) => $"{PlanTask.IdPrefix(planYear)}{number}/";
}
