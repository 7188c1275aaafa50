namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which work items are cut and judged.</summary>
internal sealed class ItemWords(Lexicon lexicon)
{
    /// <summary>Words that open a clause of principle, not of action: 坚持, 围绕, 立足.</summary>
    public WordIndex<bool> Openers { get; } = lexicon.Set("item.opener");

    /// <summary>Verbs of a hoped-for effect that continue the action before: 提升, 打造, 让.</summary>
    public WordIndex<bool> Effects { get; } = lexicon.Set("item.effect");

    public WordIndex<int> Strengths { get; } = new(Enumerable.Range(1, 5).SelectMany(n => lexicon.Words($"strength.{n}", n)));

    public WordIndex<bool> Designations { get; } = lexicon.Set("kind.designation");

    public WordIndex<bool> Events { get; } = lexicon.Set("kind.event");

    public WordIndex<bool> Documents { get; } = lexicon.Set("kind.document");

    public WordIndex<bool> DocumentVerbs { get; } = lexicon.Set("kind.document.verb");

    public WordIndex<bool> Projects { get; } = lexicon.Set("kind.project");

    public WordIndex<bool> ProjectDone { get; } = lexicon.Set("kind.project.done");

    public WordIndex<bool> Grades { get; } = lexicon.Set("grade");

    public WordIndex<bool> Loyalty { get; } = lexicon.Set("loyalty");
}
