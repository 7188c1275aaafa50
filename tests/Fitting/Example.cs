namespace Luoshi.Fitting;

/// <summary>What is chosen from: the candidates of one piece, each by its traits, with those that are right; none is right where the review is silent.</summary>
/// <param name="Options">One row of numbers each.</param>
/// <param name="Right">Whether each is right.</param>
/// <param name="Share">How much the example counts.</param>
internal sealed record Example(IReadOnlyList<float[]> Options, IReadOnlyList<bool> Right, double Share);
