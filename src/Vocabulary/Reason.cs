namespace Luoshi.Vocabulary;

/// <summary>
/// One step of a reading: a named rule and the words that made it fire. A rule that fires on position alone (the part of the
/// report, say) has empty words.
/// </summary>
/// <param name="Rule">The rule's name as in <c>docs/formats/rules.md</c>, for instance <c>bound.min</c>.</param>
/// <param name="Words">The words of the document that the rule stands on.</param>
public readonly record struct Reason(string Rule, Span Words);
