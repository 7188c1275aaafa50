namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which the parts of a report are told.</summary>
internal sealed class StructureWords(Lexicon lexicon, EdgeChars edges)
{
    public WordIndex Review { get; } = lexicon.Set(edges, "heading.review");

    public WordIndex Plan { get; } = lexicon.Set(edges, "heading.plan");

    public WordIndex Appendix { get; } = lexicon.Set(edges, "heading.appendix");


    public WordIndex Problems { get; } = lexicon.Set(edges, "problems");

    public WordIndex Closing { get; } = lexicon.Set(edges, "closing");

    public WordIndex Offices { get; } = lexicon.Set(edges, "office");
}
