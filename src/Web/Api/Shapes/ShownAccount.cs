using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Api.Shapes;

/// <summary>What a unit says of a task.</summary>
/// <param name="Word">not-started, slow, under-way, nearly-done, done, more-than-done, into-next-year or stopped.</param>
/// <param name="Narrative">What was done (进展情况).</param>
/// <param name="Values">Values of the task's measures; those that are not there are not known.</param>
public sealed record ShownAccount(string Word, string Narrative, IReadOnlyList<ShownValue> Values)
{
    public string? Problem { get; init; }

    public string? Cause { get; init; }

    public string? NextStep { get; init; }

    /// <summary>What is needed of others (需协调事项).</summary>
    public string? Needs { get; init; }

    public ShownHeadway? Headway { get; init; }

    internal static ShownAccount Of(PlanTask task, Account account) => new(Code.Of(account.Word), account.Narrative, ShownValue.Of(task, account.Values))
    {
        Problem = account.Problem.OrNull(),
        Cause = account.Cause.OrNull(),
        NextStep = account.NextStep.OrNull(),
        Needs = account.Needs.OrNull(),
        Headway = account.Headway is { } headway ? ShownHeadway.Of(headway) : null,
    };
}

/// <summary>What the supervision office found.</summary>
/// <param name="Word">How the task stands by what was seen.</param>
/// <param name="By">Who checked.</param>
/// <param name="On">The day.</param>
/// <param name="Values">Values that were verified; those that are not there were not.</param>
/// <param name="Opinion">督查意见.</param>
public sealed record ShownVerdict(string Word, string By, DateOnly On, IReadOnlyList<ShownValue> Values, string? Opinion)
{
    internal static ShownVerdict Of(PlanTask task, Verdict verdict) => new(Code.Of(verdict.Word), verdict.By, verdict.On, ShownValue.Of(task, verdict.Values), verdict.Opinion.OrNull());
}

/// <summary>What a measure stands at, from the year's beginning to the end of the month.</summary>
/// <param name="Measure">Which of the task's measures, from 1.</param>
/// <param name="Name">What is measured; not there where a revision took the measure away.</param>
/// <param name="Unit">Without scale.</param>
/// <param name="Value">In that unit.</param>
public sealed record ShownValue(int Measure, string? Name, string? Unit, decimal Value)
{
    internal static IReadOnlyList<ShownValue> Of(PlanTask task, IReadOnlyList<MeasureValue> values) =>
        [.. values.Select(value => task.Content.Measures.ElementAtOrDefault(value.Measure - 1) is var measure ? new ShownValue(value.Measure, measure?.Name, measure?.Unit, value.Value) : null!)];
}

/// <summary>What is said of a task's way; what is not there nobody has said.</summary>
/// <param name="BegunOn">When work began (开工).</param>
/// <param name="RegisteredOn">When it was registered with the statistics office (入库).</param>
/// <param name="Unregistered">True where it is said that it is not registered yet.</param>
/// <param name="FundsAsPlanned">Whether funds were paid as planned.</param>
/// <param name="InTime">Whether it is expected to be done in time.</param>
public sealed record ShownHeadway(DateOnly? BegunOn = null, DateOnly? RegisteredOn = null, bool? Unregistered = null, bool? FundsAsPlanned = null, bool? InTime = null)
{
    internal static ShownHeadway Of(Headway headway) => new(headway.BegunOn, headway.RegisteredOn, headway.Unregistered, headway.FundsAsPlanned, headway.InTime);
}
