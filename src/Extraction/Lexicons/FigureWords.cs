using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which figures are read, indexed for look-up.</summary>
internal sealed class FigureWords(Lexicon lexicon, EdgeChars edges)
{
    public WordIndex<string> Units { get; } = new(edges, lexicon.Words("unit", "").Select(word => KeyValuePair.Create(word.Key, word.Key)));

    public WordIndex<bool> RatingUnits { get; } = lexicon.Set(edges, "unit.rating");

    public WordIndex<bool> PlaceUnits { get; } = lexicon.Set(edges, "unit.place");

    public WordIndex<bool> ChineseUnits { get; } = lexicon.Set(edges, "unit.chinese");

    /// <summary>Words that open like a unit and are none: 人口, 成立.</summary>
    public WordIndex<bool> NoUnits { get; } = lexicon.Set(edges, "unit.not");

    /// <summary>Units of thresholds that only say who is meant: 60岁以上老人.</summary>
    public WordIndex<bool> ThresholdUnits { get; } = lexicon.Set(edges, "unit.context");

    /// <summary>Units of sizes that name a project.</summary>
    public WordIndex<bool> CapacityUnits { get; } = lexicon.Set(edges, "unit.capacity");

    public WordIndex<bool> Per { get; } = lexicon.Set(edges, "unit.per");

    /// <summary>Nouns that are counted without a classifier, with the unit they are counted in.</summary>
    public WordIndex<string> Counted { get; } = new(edges, lexicon.Words("noun.people", "人").Concat(lexicon.Words("noun.household", "户")).Concat(lexicon.Words("noun.firm", "家")));

    public WordIndex<bool> Money { get; } = lexicon.Set(edges, "noun.money");

    public WordIndex<BoundWord> BoundsBefore { get; } = new(edges, lexicon.Words("bound.before.min", new BoundWord(Bound.Min, false))
            .Concat(lexicon.Words("bound.before.min.strict", new BoundWord(Bound.Min, true)))
            .Concat(lexicon.Words("bound.before.max", new BoundWord(Bound.Max, false)))
            .Concat(lexicon.Words("bound.before.max.strict", new BoundWord(Bound.Max, true)))
            .Concat(lexicon.Words("bound.before.about", new BoundWord(Bound.About, false))));

    public WordIndex<Bound> BoundsAfter { get; } = new(edges, lexicon.Words("bound.after.min", Bound.Min)
            .Concat(lexicon.Words("bound.after.max", Bound.Max))
            .Concat(lexicon.Words("bound.after.about", Bound.About)));

    public WordIndex<Direction> Changes { get; } = new(edges, lexicon.Words("change.up", Direction.Up)
            .Concat(lexicon.Words("change.down", Direction.Down))
            .Concat(lexicon.Words("change.new", Direction.None)));

    public WordIndex<bool> GrowthNouns { get; } = lexicon.Set(edges, "growth.noun");

    public WordIndex<bool> RatioNouns { get; } = lexicon.Set(edges, "ratio.noun");

    public WordIndex<bool> FlowNouns { get; } = lexicon.Set(edges, "flow.noun");

    public WordIndex<bool> Reach { get; } = lexicon.Set(edges, "reach");

    public WordIndex<bool> NameAfter { get; } = lexicon.Set(edges, "skip.name.after");

    public WordIndex<bool> EventAfter { get; } = lexicon.Set(edges, "skip.event.after");

    public WordIndex<bool> RingAfter { get; } = lexicon.Set(edges, "skip.ring.after");

    /// <summary>Words at the head of a measure that are no part of it: 全年, 力争, 累计.</summary>
    public WordIndex<bool> MeasureLeads { get; } = lexicon.Set(edges, "measure.lead");

    /// <summary>Words at the end of a measure that are no part of it: 达到, 同比, 分别.</summary>
    public WordIndex<bool> MeasureTails { get; } = lexicon.Set(edges, "measure.tail");

    /// <summary>Pure doing verbs that a measure drops: 完成, 实现.</summary>
    public WordIndex<bool> MeasureDrops { get; } = lexicon.Set(edges, "measure.drop");

    /// <summary>Verbs that change what is counted, which a measure keeps and a list shares: 新建, 改造.</summary>
    public WordIndex<bool> MeasureKeeps { get; } = lexicon.Set(edges, "measure.keep");

    /// <summary>Words between a change word and its number: 了, 分别.</summary>
    public WordIndex<bool> Fillers { get; } = lexicon.Set(edges, "measure.filler");

    /// <summary>Change words that make an absolute amount a delta.</summary>
    public WordIndex<bool> DeltaWords { get; } = lexicon.Set(edges, "delta.word");

    public WordIndex<bool> Comparisons { get; } = lexicon.Set(edges, "compare");

    /// <summary>Words behind a number that do not name the thing counted.</summary>
    public WordIndex<bool> FollowStops { get; } = lexicon.Set(edges, "follow.stop");

    /// <summary>Words that begin like one of <see cref="FollowStops"/> and name what is counted: 在建, 中心.</summary>
    public WordIndex<bool> FollowGoes { get; } = lexicon.Set(edges, "follow.go");

    /// <summary>Predicates that end the name of what is counted: 建成, 入选.</summary>
    public WordIndex<bool> FollowEnds { get; } = lexicon.Set(edges, "follow.end");

    /// <summary>Words before a standing fact: 现有, 已达.</summary>
    public WordIndex<bool> Facts { get; } = lexicon.Set(edges, "fact");

    /// <summary>Words that open a comparison inside the words before a number: 较, 高于.</summary>
    public WordIndex<bool> ComparedWith { get; } = lexicon.Set(edges, "compare.with");

    /// <summary>Verbs behind a counted noun that tell what was achieved: 入选, 成为.</summary>
    public WordIndex<bool> FollowMore { get; } = lexicon.Set(edges, "follow.more");

    /// <summary>Verbs that begin what is counted inside a long phrase.</summary>
    public WordIndex<bool> MeasureCuts { get; } = lexicon.Set(edges, "measure.cut");

    /// <summary>Pure doing verbs between who does and what is counted: 建筑业实现增加值.</summary>
    public WordIndex<bool> MeasureInsides { get; } = lexicon.Set(edges, "measure.inside");

    /// <summary>Verbs of new things, which all members of a list share.</summary>
    public WordIndex<bool> SharedVerbs { get; } = lexicon.Set(edges, "change.new");

    /// <summary>Names that measure nothing by themselves: 总量.</summary>
    public WordIndex<bool> GenericMeasures { get; } = lexicon.Set(edges, "measure.generic");

    public WordIndex<bool> SlogansAfter { get; } = lexicon.Set(edges, "slogan.after");

    /// <summary>Ends of a name that is a measure in full: a list of such needs no tail of the last.</summary>
    public WordIndex<bool> WholeMeasures { get; } = lexicon.Set(edges, "measure.whole");
}
