namespace Luoshi.Vocabulary.Scoring;

/// <summary>What a task of each kind weighs against others (分值).</summary>
/// <param name="Headline">主要经济指标.</param>
/// <param name="Quantified">量化指标.</param>
/// <param name="Project">重点项目.</param>
/// <param name="Qualitative">定性.</param>
public sealed record KindWeights(decimal Headline, decimal Quantified, decimal Project, decimal Qualitative);
