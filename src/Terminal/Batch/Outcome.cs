using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Batch;

/// <summary>What became of one input.</summary>
/// <param name="Source">The input.</param>
/// <param name="Failure">Why there is no result; null where there is one.</param>
/// <param name="Remarks">What the user should know of a result that there is.</param>
/// <param name="Holds">What the result holds, counted.</param>
internal sealed record Outcome(Source Source, Sentence? Failure, IReadOnlyList<Sentence> Remarks, Sentence Holds);
