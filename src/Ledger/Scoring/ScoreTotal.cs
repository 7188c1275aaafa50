using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>What a score adds up to.</summary>
/// <param name="Completion">Points for what was reached; null where nothing could be counted.</param>
/// <param name="Taken">Points taken, deduction by deduction, each within its cap.</param>
/// <param name="Conduct">What is left of the points for conduct.</param>
public sealed record ScoreTotal(decimal? Completion, IReadOnlyDictionary<string, decimal> Taken, decimal Conduct)
{
    /// <summary>To two places; null where the completion is not known: half a score is none.</summary>
    public decimal? Points => Completion is { } completion ? decimal.Round(completion + Conduct, 2, MidpointRounding.AwayFromZero) : null;

    public static ScoreTotal Of(UnitScore score, ScoreRuleSet rules)
    {
        var taken = rules.Deductions.ToDictionary(deduction => deduction.Name, deduction => TakenBy(deduction, score), StringComparer.Ordinal);
        return new(CompletionOf(score, rules), taken, Math.Max(0, rules.ConductPoints - taken.Values.Sum()));
    }

    private static decimal TakenBy(Deduction deduction, UnitScore score)
    {
        var points = score.Lines.Where(line => line.Deduction == deduction.Name && !score.IsLifted(line)).Sum(line => line.Points);
        return Math.Min(points, deduction.Cap ?? points);
    }

    private static decimal? CompletionOf(UnitScore score, ScoreRuleSet rules)
    {
        var counted = score.Results.Where(result => result.Percent is not null).ToList();
        var weight = counted.Sum(result => result.Weight);
        return weight > 0 ? rules.CompletionPoints * counted.Sum(result => result.Weight * result.Percent!.Value) / weight / 100 : null;
    }
}
