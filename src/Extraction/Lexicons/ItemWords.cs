namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which work items are cut and judged.</summary>
internal sealed class ItemWords(Lexicon lexicon, EdgeChars edges)
{
    /// <summary>Words that open a clause of principle, not of action: 坚持, 围绕, 立足.</summary>
    public WordIndex<bool> Openers { get; } = lexicon.Set(edges, "item.opener");

    /// <summary>Endings of such a clause: …战略, …为抓手.</summary>
    public WordIndex<bool> OpenerTails { get; } = lexicon.Set(edges, "item.opener.tail");

    /// <summary>Ends of clauses that announce what follows: …方面工作.</summary>
    public WordIndex<bool> Announcements { get; } = lexicon.Set(edges, "item.announce");

    /// <summary>Clauses that say nothing of their own: 当前, 其中.</summary>
    public WordIndex<bool> Wholes { get; } = lexicon.Set(edges, "item.whole");

    /// <summary>Openings of a clause of means: 充分发挥…作用.</summary>
    public WordIndex<bool> Means { get; } = lexicon.Set(edges, "item.means");

    /// <summary>Verbs of a hoped-for effect: 提升, 打造, 让.</summary>
    public WordIndex<bool> Effects { get; } = lexicon.Set(edges, "item.effect");

    /// <summary>Verbs that at the end of a sentence tell an effect whatever it is on.</summary>
    public WordIndex<bool> LastEffects { get; } = lexicon.Set(edges, "item.effect.last");

    /// <summary>Adverbs before such a verb.</summary>
    public WordIndex<bool> EffectAdverbs { get; } = lexicon.Set(edges, "item.effect.adverb");

    /// <summary>What such an effect is on: …水平, …格局.</summary>
    public WordIndex<bool> EffectObjects { get; } = lexicon.Set(edges, "item.effect.object");

    /// <summary>Openings of clauses that only continue the one before.</summary>
    public WordIndex<bool> AlwaysContinues { get; } = lexicon.Set(edges, "item.effect.always");

    /// <summary>Words that wish works to come soon.</summary>
    public WordIndex<bool> Soon { get; } = lexicon.Set(edges, "item.soon");

    /// <summary>Loyalty and attitude: no work item.</summary>
    public WordIndex<bool> Attitudes { get; } = lexicon.Set(edges, "item.attitude");

    public WordIndex<int> Strengths { get; } = new(edges, Enumerable.Range(1, 5).SelectMany(n => lexicon.Words($"strength.{n}", n)));

    /// <summary>Words before the verb that leave its strength alone.</summary>
    public WordIndex<bool> StrengthSkips { get; } = lexicon.Set(edges, "strength.skip");

    /// <summary>Process verbs that a number makes firm.</summary>
    public WordIndex<bool> CountedVerbs { get; } = lexicon.Set(edges, "strength.counted");

    /// <summary>True for all-or-nothing words, false where one stands by chance.</summary>
    public WordIndex<bool> Grades { get; } = new(edges, lexicon.Words("grade", true).Concat(lexicon.Words("grade.not", false)));

    public WordIndex<bool> Designations { get; } = lexicon.Set(edges, "kind.designation");

    public WordIndex<bool> DesignationObjects { get; } = lexicon.Set(edges, "kind.designation.object");

    /// <summary>True for events, false for words that sound like one.</summary>
    public WordIndex<bool> Events { get; } = new(edges, lexicon.Words("kind.event", true).Concat(lexicon.Words("kind.event.not", false)));

    public WordIndex<bool> Documents { get; } = lexicon.Set(edges, "kind.document");

    public WordIndex<bool> DocumentVerbs { get; } = lexicon.Set(edges, "kind.document.verb");

    public WordIndex<bool> NewDocumentVerbs { get; } = lexicon.Set(edges, "kind.document.new");

    /// <summary>True for works, false for words that sound like works.</summary>
    public WordIndex<bool> Projects { get; } = new(edges, lexicon.Words("kind.project", true).Concat(lexicon.Words("kind.project.not", false)));

    public WordIndex<bool> ProjectVerbs { get; } = lexicon.Set(edges, "kind.project.verb");

    /// <summary>What may stand between the works and the end of the clause.</summary>
    public WordIndex<bool> ProjectEnds { get; } = lexicon.Set(edges, "kind.project.end");

    /// <summary>What 建设 at the head of a clause makes a named facility of.</summary>
    public WordIndex<bool> Built { get; } = lexicon.Set(edges, "kind.project.built");

    /// <summary>Verbs with which works are only tended.</summary>
    public WordIndex<bool> ProjectMildVerbs { get; } = lexicon.Set(edges, "kind.project.mild");

    public WordIndex<bool> ProjectStages { get; } = lexicon.Set(edges, "kind.project.done");

    public WordIndex<bool> CheckableVerbs { get; } = lexicon.Set(edges, "checkable.verb");

    /// <summary>True where <paramref name="said"/> holds an all-or-nothing word.</summary>
    public bool HasGrade(ReadOnlySpan<char> said)
    {
        for (var at = 0; at < said.Length; at++)
        {
            var length = Grades.Match(said, at, out var isGrade);
            if (length > 0 && isGrade)
                return true;
            at += Math.Max(0, length - 1);
        }

        return false;
    }
}
