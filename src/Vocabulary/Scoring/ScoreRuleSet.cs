namespace Luoshi.Vocabulary.Scoring;

/// <summary>
/// The rules by which units are scored at the end of a year (年度考核评分), from some day on: points for what was reached, by weight, and points from which what
/// went wrong is taken.
/// </summary>
/// <param name="Name">The same through all versions.</param>
/// <param name="Version">Told apart by it.</param>
/// <param name="From">The first day for which it holds; a year is scored by what holds on its last day.</param>
public sealed record ScoreRuleSet(string Name, string Version, DateOnly From)
{
    public required string Chinese { get; init; }

    public required string English { get; init; }

    /// <summary>The paper that the rules stand in.</summary>
    public required string Source { get; init; }

    /// <summary>Points for all that was to be reached (目标任务分).</summary>
    public required decimal CompletionPoints { get; init; }

    public required KindWeights Weights { get; init; }

    /// <summary>The most that one measure counts, in percent of its target: what goes beyond is not paid for.</summary>
    public required decimal MostPercent { get; init; }

    public required WordWorth Words { get; init; }

    /// <summary>Points from which deductions are taken (过程管理分), never below zero.</summary>
    public required decimal ConductPoints { get; init; }

    public required IReadOnlyList<Deduction> Deductions { get; init; }

    /// <summary>Words in the name of a measure that is never scored: what a unit says of its own satisfaction, social totals.</summary>
    public required IReadOnlyList<string> NeverScored { get; init; }
}
