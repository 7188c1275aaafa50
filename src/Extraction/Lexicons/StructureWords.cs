namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which the parts of a report are told.</summary>
internal sealed class StructureWords(Lexicon lexicon)
{
    public WordIndex<bool> Review { get; } = lexicon.Set("heading.review");

    public WordIndex<bool> Plan { get; } = lexicon.Set("heading.plan");

    public WordIndex<bool> Appendix { get; } = lexicon.Set("heading.appendix");


    public WordIndex<bool> Problems { get; } = lexicon.Set("problems");

    public WordIndex<bool> Closing { get; } = lexicon.Set("closing");

    public WordIndex<bool> Offices { get; } = lexicon.Set("office");
}
