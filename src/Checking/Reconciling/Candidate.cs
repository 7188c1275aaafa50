namespace Luoshi.Checking.Reconciling;

/// <summary>A passage that may answer a piece of a plan.</summary>
/// <param name="Index">Of the passage in the review.</param>
/// <param name="Traits">How like the two are.</param>
/// <param name="Likely">How likely it is to answer, as weighed.</param>
internal sealed record Candidate(int Index, float[] Traits, float Likely);
