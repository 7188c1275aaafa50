using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>What was found for a piece of a promise.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Best">Index of the likeliest passage, or -1 where there is none.</param>
/// <param name="IsSilent">Whether no passage answers it.</param>
/// <param name="Span">The passage with what stands beside it in its sentence.</param>
/// <param name="Traits">How like the best candidate is.</param>
/// <param name="Signs">What else tells whether it answers.</param>
/// <param name="Certainty">How certain it is that it answers, as log odds.</param>
/// <param name="Again">Share of the piece that one clause of the next plan holds.</param>
internal sealed record Found(Piece Piece, int Best, bool IsSilent, Span Span, float[] Traits, float[] Signs, float Certainty, float Again);
