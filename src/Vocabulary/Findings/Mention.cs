namespace Luoshi.Vocabulary.Findings;

/// <summary>A stretch of one of the reports that a finding rests on.</summary>
/// <param name="Source">Which report it stands in.</param>
/// <param name="Span">Where, in the text of that report.</param>
public readonly record struct Mention(Source Source, Span Span)
{
    public static Mention Here(Span span) => new(Source.This, span);
}
