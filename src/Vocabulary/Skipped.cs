namespace Luoshi.Vocabulary;

/// <summary>
/// A run of digits that is no figure, with the reason: together with the figures these cover every digit of the text, so that
/// nothing is dropped in silence.
/// </summary>
public readonly record struct Skipped(Span Span, SkipReason Why);
