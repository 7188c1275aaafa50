namespace Luoshi.Extraction.Lexicons;

/// <summary>The names that a group of a lexicon file may have; what each does is told in <c>docs/formats/lexicon.md</c>.</summary>
internal static class LexiconGroups
{
    /// <summary>The known name that shares most with <paramref name="name"/>: the longest beginning, then the closest length.</summary>
    public static string Nearest(string name) => Known
        .OrderByDescending(known => name.AsSpan().CommonPrefixLength(known))
        .ThenBy(known => Math.Abs(known.Length - name.Length))
        .First();

    public static IReadOnlyList<string> Known { get; } =
    [
        "unit", "unit.rating", "unit.place", "unit.chinese", "unit.thing", "unit.subject", "count.making", "count.winning", "unit.per", "unit.not", "unit.context", "unit.capacity", "fact",
        "noun.people", "noun.household", "noun.firm", "noun.visits", "noun.money", "noun.sized",
        "bound.before.min", "bound.before.min.strict", "bound.before.max", "bound.before.max.strict", "bound.before.about",
        "bound.adverb.min", "bound.adverb.max",
        "bound.after.min", "bound.after.max", "bound.after.about",
        "change.up", "change.down", "change.new", "change.content", "growth.noun", "ratio.noun", "flow.noun", "reach", "base.after", "base.merge",
        "skip.name.after", "skip.ring.after", "skip.ring.unit",
        "measure.lead", "measure.tail", "measure.drop", "measure.keep", "measure.whole", "measure.filler",
        "delta.word", "compare", "compare.with", "follow.stop", "follow.more", "follow.go", "follow.end", "measure.cut", "measure.inside", "measure.generic",
        "subject.end", "subject.measure", "slogan.after",
        "heading.review", "heading.plan", "heading.appendix", "heading.problems", "heading.general", "heading.work", "heading.ahead", "opening.ahead", "turn", "problems", "problems.admission", "closing", "closing.call",
        "item.headline", "item.opener", "item.opener.tail", "item.announce", "item.whole", "item.means", "item.effect", "item.effect.last", "item.effect.adverb", "item.effect.object", "item.effect.always",
        "item.attitude", "item.soon",
        "strength.5", "strength.4", "strength.3", "strength.2", "strength.1", "strength.skip", "strength.counted", "grade", "grade.not",
        "kind.designation", "kind.designation.object", "kind.event", "kind.event.not", "kind.document", "kind.document.verb",
        "kind.document.new", "kind.project", "kind.project.not", "kind.project.verb", "kind.project.done", "kind.project.works", "kind.project.building", "kind.project.end", "kind.project.not.end", "kind.project.mild", "kind.project.built", "checkable.verb", "checkable.trial",
        "office",
    ];
}
