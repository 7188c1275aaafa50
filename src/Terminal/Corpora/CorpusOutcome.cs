using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Corpora;

/// <summary>What became of one input.</summary>
/// <param name="Source">The input.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Words">Why it is not in the corpus, or what is to be known of it there; null where there is nothing to say.</param>
internal sealed record CorpusOutcome(Source Source, CorpusOutcomeKind Kind, Sentence? Words = null);
