using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting;

/// <summary>
/// The lamp of a task for a month (亮灯). Its id is <c>2026/2026-05/13</c>: plan year, month, number, so that all lamps of a month of
/// a place begin alike. There is one for every task that stood in the month, those too that were left out of the count, each with its
/// unit and kind: counts need nothing else. Lit again, it keeps its override until that is withdrawn; earlier lamps are in the log.
/// </summary>
/// <param name="PlanYear">The year of the task's plan.</param>
/// <param name="Period">The month, at whose end it is judged.</param>
/// <param name="Number">The task.</param>
public sealed record TaskLamp(int PlanYear, Period Period, TaskNumber Number) : Entity
{
    public const string Kind = "lamp";

    public override EntityKey Key => KeyOf(PlanYear, Period, Number);

    /// <summary>What the rules said when it was lit last.</summary>
    public required Judgement Lit { get; init; }

    /// <summary>Null where the rules have their way.</summary>
    public LampOverride? Override { get; init; }

    /// <summary>
    /// Whether the override shows. One to a good lamp does not once nothing is known any more (a report was sent back): no data is
    /// never good. One to a lamp of other rules does not either.
    /// </summary>
    public bool IsOverridden => Override is not null && (Override.Rules ?? Lit.Rules) == Lit.Rules && Lit.Verdict is { } verdict &&
        !(Override.Lamp.Standing == LampStanding.Good && verdict.Outcome == LampOutcome.NoData);

    /// <summary>What shows and is counted; null where the task was left out.</summary>
    public LampVerdict? Verdict => IsOverridden ? Lit.Verdict! with { Outcome = LampOutcome.Lit, Lamp = Override!.Lamp } : Lit.Verdict;

    /// <summary>The lamp that shows; null where none does.</summary>
    public Lamp? Lamp => Verdict?.Lamp;

    public static EntityKey KeyOf(int planYear, Period period, TaskNumber number) => new(Kind, $"{IdPrefix(planYear, period)}{number}");

    /// <summary>What the ids of all lamps of a month begin with.</summary>
    public static string IdPrefix(int planYear, Period period) => $"{PlanTask.IdPrefix(planYear)}{period}/";
}
