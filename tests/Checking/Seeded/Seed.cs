using Luoshi.Vocabulary;

namespace Luoshi.Checking.Tests.Seeded;

/// <summary>One error put into a report: a stretch of its text and what stands there instead.</summary>
/// <param name="Kind">What kind of error it is.</param>
/// <param name="Span">The stretch that was changed, in the text as it was.</param>
/// <param name="Instead">The words put there.</param>
/// <param name="Bound">The stretch, in the text as it becomes, that the figures bound to each other lie in: the finding has to be made there.</param>
internal sealed record Seed(string Kind, Span Span, string Instead, Span Bound)
{
    public string In(string text) => string.Concat(text.AsSpan(0, Span.Start), Instead, text.AsSpan(Span.End));
}
