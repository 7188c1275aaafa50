using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Happened;

/// <summary>From a month on, no outside cause is recognized for a task any more.</summary>
public sealed record CauseWithdrawn(int PlanYear, TaskNumber Number, Period From, DateOnly On, string Reason) : FactOf<TaskCauses>
{
    public override EntityKey Subject => TaskCauses.KeyOf(PlanYear, Number);

    protected override TaskCauses Change(TaskCauses before) => before with
    {
        Causes = [.. before.Causes.Where(cause => cause.From < From).Select(cause => cause.Covers(From) ? cause with { Until = From.Before } : cause)],
    };
}
