namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which the parts of a report are told.</summary>
internal sealed class StructureWords(Lexicon lexicon, EdgeChars edges)
{
    public WordIndex<bool> Review { get; } = lexicon.Set(edges, "heading.review");

    public WordIndex<bool> Plan { get; } = lexicon.Set(edges, "heading.plan");

    public WordIndex<bool> Appendix { get; } = lexicon.Set(edges, "heading.appendix");


    public WordIndex<bool> Problems { get; } = lexicon.Set(edges, "problems");

    public WordIndex<bool> Closing { get; } = lexicon.Set(edges, "closing");

    public WordIndex<bool> Offices { get; } = lexicon.Set(edges, "office");
}
