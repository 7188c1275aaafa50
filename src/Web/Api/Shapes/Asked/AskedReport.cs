using System.ComponentModel;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>What a unit says of a task for a month.</summary>
/// <param name="Word">not-started, slow, under-way, nearly-done, done, more-than-done, into-next-year or stopped.</param>
/// <param name="Narrative">What was done (进展情况).</param>
public sealed record AskedReport(string Word, string Narrative)
{
    [Description("Values of the task's measures; those that are not there are not known.")]
    public IReadOnlyList<AskedMeasure>? Values { get; init; }

    [Description("What is in the way (存在问题).")]
    public string? Problem { get; init; }

    [Description("Why (原因).")]
    public string? Cause { get; init; }

    [Description("What comes next (下步举措).")]
    public string? NextStep { get; init; }

    [Description("What is needed of others (需协调事项).")]
    public string? Needs { get; init; }

    public ShownHeadway? Headway { get; init; }

    internal TypedAccount With(ProgressWord word) => new(word, AskedMeasure.Typed(Values ?? []))
    {
        Narrative = Narrative,
        Problem = Problem ?? "",
        Cause = Cause ?? "",
        NextStep = NextStep ?? "",
        Needs = Needs ?? "",
        Headway = Headway is { } said
            ? new Headway { BegunOn = said.BegunOn, RegisteredOn = said.RegisteredOn, Unregistered = said.Unregistered, FundsAsPlanned = said.FundsAsPlanned, InTime = said.InTime }
            : null,
    };
}
