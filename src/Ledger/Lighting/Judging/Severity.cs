using Luoshi.Ledger.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>Which of the verdicts on a task's measures is the task's own.</summary>
internal static class Severity
{
    /// <summary>
    /// A bad lamp before a warning; then no data, so that a task is never good while one of its measures is not known; then the least
    /// of the good lamps, which rules name from best to worst; what the rules keep apart or do not speak of only where there is nothing else.
    /// </summary>
    public static (JudgedMeasure Measure, LampVerdict Verdict) WorstOf(LampRuleSet rules, IReadOnlyList<(JudgedMeasure Measure, LampVerdict Verdict)> judged)
    {
        var order = rules.Lamps.Select(lamp => lamp.Name).ToList();
        return judged.OrderBy(one => Rank(one.Verdict)).ThenByDescending(one => order.IndexOf(one.Verdict.Lamp?.Name ?? ""))
            .ThenByDescending(one => Gap(one.Verdict)).First();
    }

    private static int Rank(LampVerdict verdict) => (verdict.Outcome, verdict.Lamp?.Standing) switch
    {
        (LampOutcome.Lit, LampStanding.Bad) => 0,
        (LampOutcome.Lit, LampStanding.Warning) => 1,
        (LampOutcome.NoData, _) => 2,
        (LampOutcome.Lit, LampStanding.Good) => 3,
        (LampOutcome.Lit, _) => 4,
        _ => 5,
    };

    private static decimal Gap(LampVerdict verdict) => verdict.Inputs.First(kept => kept.Input == LampInput.Gap).Value.Known ?? decimal.MinValue;
}
