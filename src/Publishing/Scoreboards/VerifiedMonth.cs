using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Publishing.Scoreboards;

/// <summary>What the supervision office found of a task at the end of a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Word">How the task stood.</param>
/// <param name="Values">What its measures had come to, each with the goal that it then had; those not named are not known.</param>
/// <param name="On">The day on which it was verified.</param>
public sealed record VerifiedMonth(Period Period, ProgressWord Word, IReadOnlyList<(Measure Measure, decimal Value)> Values, DateOnly On)
{
    /// <summary>Of a verdict, by what the task said when it was given: measures are numbered, and a revision may have moved them.</summary>
    public static VerifiedMonth Of(PlanTask task, ProgressReport report, Verdict verdict)
    {
        var measures = (task.Revisions.FirstOrDefault(revision => revision.On > verdict.On)?.Before ?? task.Content).Measures;
        return new(report.Period, verdict.Word, [.. from value in verdict.Values where value.Measure <= measures.Count select (measures[value.Measure - 1], value.Value)], verdict.On);
    }

    /// <summary>Null where it was not verified, or was not a measure of the task then.</summary>
    public decimal? ValueOf(Measure measure) => Values.Where(value => value.Measure.Name == measure.Name && value.Measure.Unit == measure.Unit && value.Measure.Nature == measure.Nature)
        .Select(value => (decimal?)value.Value).FirstOrDefault();
}
