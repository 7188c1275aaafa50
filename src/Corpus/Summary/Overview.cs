namespace Luoshi.Corpus.Summary;

/// <summary>What a researcher looks at first: how much there is, what is told, and how targets lie by level and year.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="Places">How many places.</param>
/// <param name="FirstYear">The first year that targets are of.</param>
/// <param name="LastYear">The last one.</param>
/// <param name="Coverage">How targets are told, indicator by indicator.</param>
/// <param name="Targets">Targets in per cent.</param>
public sealed record Overview(
    long Reports, long Places, int FirstYear, int LastYear, IReadOnlyList<Coverage> Coverage, IReadOnlyList<TargetPoint> Targets)
{
    /// <summary>What became of promises, place by place; empty where it was not asked for.</summary>
    public IReadOnlyList<PlaceSilence> Silences { get; init; } = [];
}
