namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which work items are cut and judged.</summary>
internal sealed class ItemWords(Lexicon lexicon, EdgeChars edges)
{
    /// <summary>Tag of a word that is what its index collects.</summary>
    public const int Yes = 1;

    /// <summary>Tag of a longer word in which one of them stands by chance.</summary>
    public const int No = 0;

    /// <summary>Names of chapters on requirements and policy stance only.</summary>
    public WordIndex GeneralHeadings { get; } = lexicon.Set(edges, "heading.general");

    /// <summary>Words that make a chapter one of work in spite of such a name.</summary>
    public WordIndex WorkHeadings { get; } = lexicon.Set(edges, "heading.work");

    /// <summary>Names of chapters on the years ahead.</summary>
    public WordIndex AheadHeadings { get; } = lexicon.Set(edges, "heading.ahead");

    /// <summary>Openings of a paragraph on the years ahead.</summary>
    public WordIndex AheadOpenings { get; } = lexicon.Set(edges, "opening.ahead");

    /// <summary>Names of the list of main expected targets.</summary>
    public WordIndex Announced { get; } = lexicon.Set(edges, "item.headline");

    /// <summary>Words that open a clause of principle, not of action: 坚持, 围绕, 立足.</summary>
    public WordIndex Openers { get; } = lexicon.Set(edges, "item.opener");

    /// <summary>Endings of such a clause: …战略, …为抓手.</summary>
    public WordIndex OpenerTails { get; } = lexicon.Set(edges, "item.opener.tail");

    /// <summary>Ends of clauses that announce what follows: …方面工作.</summary>
    public WordIndex Announcements { get; } = lexicon.Set(edges, "item.announce");

    /// <summary>Clauses that say nothing of their own: 当前, 其中.</summary>
    public WordIndex Wholes { get; } = lexicon.Set(edges, "item.whole");

    /// <summary>Openings of a clause of means: 充分发挥…作用.</summary>
    public WordIndex Means { get; } = lexicon.Set(edges, "item.means");

    /// <summary>Verbs of a hoped-for effect: 提升, 打造, 让.</summary>
    public WordIndex Effects { get; } = lexicon.Set(edges, "item.effect");

    /// <summary>Verbs that at the end of a sentence tell an effect whatever it is on.</summary>
    public WordIndex LastEffects { get; } = lexicon.Set(edges, "item.effect.last");

    /// <summary>Adverbs before such a verb.</summary>
    public WordIndex EffectAdverbs { get; } = lexicon.Set(edges, "item.effect.adverb");

    /// <summary>What such an effect is on: …水平, …格局.</summary>
    public WordIndex EffectObjects { get; } = lexicon.Set(edges, "item.effect.object");

    /// <summary>Openings of clauses that only continue the one before.</summary>
    public WordIndex AlwaysContinues { get; } = lexicon.Set(edges, "item.effect.always");

    /// <summary>Words that wish works to come soon.</summary>
    public WordIndex Soon { get; } = lexicon.Set(edges, "item.soon");

    /// <summary>Loyalty and attitude: no work item.</summary>
    public WordIndex Attitudes { get; } = lexicon.Set(edges, "item.attitude");

    public WordIndex Strengths { get; } = lexicon.Index(
        edges,
        new TaggedGroup("strength.1", 1),
        new TaggedGroup("strength.2", 2),
        new TaggedGroup("strength.3", 3),
        new TaggedGroup("strength.4", 4),
        new TaggedGroup("strength.5", 5));

    /// <summary>Words before the verb that leave its strength alone.</summary>
    public WordIndex StrengthSkips { get; } = lexicon.Set(edges, "strength.skip");

    /// <summary>Process verbs that a number makes firm.</summary>
    public WordIndex CountedVerbs { get; } = lexicon.Set(edges, "strength.counted");

    /// <summary>All-or-nothing words; <see cref="No"/> where one stands by chance.</summary>
    public WordIndex Grades { get; } = lexicon.Index(edges, new TaggedGroup("grade", Yes), new TaggedGroup("grade.not", No));

    public WordIndex Designations { get; } = lexicon.Set(edges, "kind.designation");

    public WordIndex DesignationObjects { get; } = lexicon.Set(edges, "kind.designation.object");

    /// <summary>Events; <see cref="No"/> for words that sound like one.</summary>
    public WordIndex Events { get; } = lexicon.Index(edges, new TaggedGroup("kind.event", Yes), new TaggedGroup("kind.event.not", No));

    public WordIndex Documents { get; } = lexicon.Set(edges, "kind.document");

    public WordIndex DocumentVerbs { get; } = lexicon.Set(edges, "kind.document.verb");

    public WordIndex NewDocumentVerbs { get; } = lexicon.Set(edges, "kind.document.new");

    /// <summary>Works; <see cref="No"/> for words that sound like works.</summary>
    public WordIndex Projects { get; } = lexicon.Index(edges, new TaggedGroup("kind.project", Yes), new TaggedGroup("kind.project.not", No));

    public WordIndex ProjectVerbs { get; } = lexicon.Set(edges, "kind.project.verb");

    /// <summary>What may stand between the works and the end of the clause.</summary>
    public WordIndex ProjectEnds { get; } = lexicon.Set(edges, "kind.project.end");

    /// <summary>What is begun or finished and is no works.</summary>
    public WordIndex ProjectNotEnds { get; } = lexicon.Set(edges, "kind.project.not.end");

    /// <summary>What 建设 at the head of a clause makes a named facility of.</summary>
    public WordIndex Built { get; } = lexicon.Set(edges, "kind.project.built");

    /// <summary>Verbs with which works are only tended.</summary>
    public WordIndex ProjectMildVerbs { get; } = lexicon.Set(edges, "kind.project.mild");

    /// <summary>Words by which works that such a verb is on are built after all.</summary>
    public WordIndex ProjectBuilding { get; } = lexicon.Set(edges, "kind.project.building");

    /// <summary>Stages that works have reached or not: 开工, 建成.</summary>
    public WordIndex ProjectStages { get; } = lexicon.Set(edges, "kind.project.done");

    /// <summary>What is done to works for years: 扩建, 改建.</summary>
    public WordIndex ProjectWorks { get; } = lexicon.Set(edges, "kind.project.works");

    public WordIndex CheckableVerbs { get; } = lexicon.Set(edges, "checkable.verb");

    /// <summary>What 开展 makes a thing of that was held or was not: 评估, 试点.</summary>
    public WordIndex Trials { get; } = lexicon.Set(edges, "checkable.trial");

    /// <summary>True where <paramref name="said"/> holds an all-or-nothing word.</summary>
    public bool HasGrade(ReadOnlySpan<char> said)
    {
        for (var at = 0; at < said.Length; at++)
        {
            var length = Grades.Match(said, at, out var tag);
            if (length > 0 && tag == Yes)
                return true;
            at += Math.Max(0, length - 1);
        }

        return false;
    }
}
