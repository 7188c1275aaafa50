using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring;

/// <summary>Scores and their rules as commands and pages ask for them.</summary>
public static class ScoreState
{
    /// <summary>The rules that hold for a year: those adopted last among those that hold on its last day.</summary>
    public static ScoreRuleSet ScoreRules(this ILedgerState state, int year) =>
        state.All(AdoptedScoreRules.Kind).Cast<AdoptedScoreRules>().Where(adopted => adopted.Set.From <= new DateOnly(year, 12, 31))
            .OrderBy(adopted => adopted.Set.From).ThenBy(adopted => adopted.Version).LastOrDefault()?.Set ?? throw new RefusedException(
            $"{year} 年还没有采用评分办法。请先采用：luoshi score adopt general。",
            $"No scoring rules hold for {year} yet. Adopt some first: luoshi score adopt general.");

    /// <summary>The rules that a score was counted by.</summary>
    public static ScoreRuleSet RulesOf(this ILedgerState state, UnitScore score) => ((AdoptedScoreRules)state.Find(AdoptedScoreRules.KeyOf(score.Rules))!).Set;

    /// <summary>The scores that were counted last for a year, by their units; a unit that had none then is not among them.</summary>
    public static IReadOnlyList<UnitScore> Scores(this ILedgerState state, int year)
    {
        var scores = state.All(UnitScore.Kind, UnitScore.IdPrefix(year)).Cast<UnitScore>().ToList();
        return [.. scores.Where(score => score.AsOf == scores.Max(other => other.AsOf))];
    }

    public static UnitScore Score(this ILedgerState state, int year, string unit) =>
        state.Find(UnitScore.KeyOf(year, unit)) as UnitScore ?? throw new RefusedException(
            $"{unit} {year} 年还没有评分。请先评：luoshi score count。", $"{unit} has no score for {year} yet. Count the scores first: luoshi score count.");
}
