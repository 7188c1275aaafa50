using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>A stretch between two marks of a sentence.</summary>
/// <param name="Span">In the report's text, blanks at its ends left out.</param>
/// <param name="Sentence">Number of the sentence in the report.</param>
/// <param name="Letters">Its words, to be compared.</param>
/// <param name="Figures">The figures inside it, as indexes into the reading.</param>
internal sealed record Clause(Span Span, int Sentence, string Letters, Range Figures);
