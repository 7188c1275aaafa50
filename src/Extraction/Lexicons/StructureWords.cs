namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which the parts of a report are told.</summary>
internal sealed class StructureWords(Lexicon lexicon, EdgeChars edges)
{
    public WordIndex Review { get; } = lexicon.Set(edges, "heading.review");

    public WordIndex Plan { get; } = lexicon.Set(edges, "heading.plan");

    public WordIndex Appendix { get; } = lexicon.Set(edges, "heading.appendix");

    /// <summary>Names of the chapter on what is still wrong.</summary>
    public WordIndex ProblemHeadings { get; } = lexicon.Set(edges, "heading.problems");

    /// <summary>Words of a paragraph that turns from what was done to what is coming.</summary>
    public WordIndex Turns { get; } = lexicon.Set(edges, "turn");

    public WordIndex Problems { get; } = lexicon.Set(edges, "problems");

    /// <summary>Words of seeing one's own faults, with which the paragraph on <see cref="Problems"/> opens.</summary>
    public WordIndex Admissions { get; } = lexicon.Set(edges, "problems.admission");

    public WordIndex Closing { get; } = lexicon.Set(edges, "closing");

    /// <summary>Calls on everyone, with which a report closes.</summary>
    public WordIndex Calls { get; } = lexicon.Set(edges, "closing.call");

    public WordIndex Offices { get; } = lexicon.Set(edges, "office");
}
