using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which figures are read, indexed for look-up.</summary>
internal sealed class FigureWords(Lexicon lexicon)
{
    public WordIndex<string> Units { get; } = new(lexicon.Words("unit", "").Select(word => KeyValuePair.Create(word.Key, word.Key)));

    public WordIndex<bool> RatingUnits { get; } = lexicon.Set("unit.rating");

    public WordIndex<bool> PlaceUnits { get; } = lexicon.Set("unit.place");

    public WordIndex<bool> ChineseUnits { get; } = lexicon.Set("unit.chinese");

    /// <summary>Words that open like a unit and are none: 人口, 成立.</summary>
    public WordIndex<bool> NoUnits { get; } = lexicon.Set("unit.not");

    /// <summary>Units of thresholds that only say who is meant: 60岁以上老人.</summary>
    public WordIndex<bool> ThresholdUnits { get; } = lexicon.Set("unit.context");

    /// <summary>Units of sizes that name a project.</summary>
    public WordIndex<bool> CapacityUnits { get; } = lexicon.Set("unit.capacity");

    public WordIndex<bool> Per { get; } = lexicon.Set("unit.per");

    /// <summary>Nouns that are counted without a classifier, with the unit they are counted in.</summary>
    public WordIndex<string> Counted { get; } = new(
        lexicon.Words("noun.people", "人").Concat(lexicon.Words("noun.household", "户")).Concat(lexicon.Words("noun.firm", "家")));

    public WordIndex<bool> Money { get; } = lexicon.Set("noun.money");

    public WordIndex<BoundWord> BoundsBefore { get; } = new(
        lexicon.Words("bound.before.min", new BoundWord(Bound.Min, false))
            .Concat(lexicon.Words("bound.before.min.strict", new BoundWord(Bound.Min, true)))
            .Concat(lexicon.Words("bound.before.max", new BoundWord(Bound.Max, false)))
            .Concat(lexicon.Words("bound.before.max.strict", new BoundWord(Bound.Max, true)))
            .Concat(lexicon.Words("bound.before.about", new BoundWord(Bound.About, false))));

    public WordIndex<Bound> BoundsAfter { get; } = new(
        lexicon.Words("bound.after.min", Bound.Min)
            .Concat(lexicon.Words("bound.after.max", Bound.Max))
            .Concat(lexicon.Words("bound.after.about", Bound.About)));

    public WordIndex<Direction> Changes { get; } = new(
        lexicon.Words("change.up", Direction.Up)
            .Concat(lexicon.Words("change.down", Direction.Down))
            .Concat(lexicon.Words("change.new", Direction.None)));

    public WordIndex<bool> GrowthNouns { get; } = lexicon.Set("growth.noun");

    public WordIndex<bool> RatioNouns { get; } = lexicon.Set("ratio.noun");

    public WordIndex<bool> FlowNouns { get; } = lexicon.Set("flow.noun");

    public WordIndex<bool> Reach { get; } = lexicon.Set("reach");

    public WordIndex<bool> NameAfter { get; } = lexicon.Set("skip.name.after");

    public WordIndex<bool> EventAfter { get; } = lexicon.Set("skip.event.after");

    public WordIndex<bool> RingAfter { get; } = lexicon.Set("skip.ring.after");

    /// <summary>Words at the head of a measure that are no part of it: 全年, 力争, 累计.</summary>
    public WordIndex<bool> MeasureLeads { get; } = lexicon.Set("measure.lead");

    /// <summary>Words at the end of a measure that are no part of it: 达到, 同比, 分别.</summary>
    public WordIndex<bool> MeasureTails { get; } = lexicon.Set("measure.tail");

    /// <summary>Pure doing verbs that a measure drops: 完成, 实现.</summary>
    public WordIndex<bool> MeasureDrops { get; } = lexicon.Set("measure.drop");

    /// <summary>Verbs that change what is counted, which a measure keeps and a list shares: 新建, 改造.</summary>
    public WordIndex<bool> MeasureKeeps { get; } = lexicon.Set("measure.keep");

    /// <summary>Words between a change word and its number: 了, 分别.</summary>
    public WordIndex<bool> Fillers { get; } = lexicon.Set("measure.filler");

    /// <summary>Change words that make an absolute amount a delta.</summary>
    public WordIndex<bool> DeltaWords { get; } = lexicon.Set("delta.word");

    public WordIndex<bool> Comparisons { get; } = lexicon.Set("compare");

    /// <summary>Words behind a number that do not name the thing counted.</summary>
    public WordIndex<bool> FollowStops { get; } = lexicon.Set("follow.stop");

    /// <summary>Words that begin like one of <see cref="FollowStops"/> and name what is counted: 在建, 中心.</summary>
    public WordIndex<bool> FollowGoes { get; } = lexicon.Set("follow.go");

    /// <summary>Predicates that end the name of what is counted: 建成, 入选.</summary>
    public WordIndex<bool> FollowEnds { get; } = lexicon.Set("follow.end");

    /// <summary>Words before a standing fact: 现有, 已达.</summary>
    public WordIndex<bool> Facts { get; } = lexicon.Set("fact");

    /// <summary>Words that open a comparison inside the words before a number: 较, 高于.</summary>
    public WordIndex<bool> ComparedWith { get; } = lexicon.Set("compare.with");

    /// <summary>Verbs behind a counted noun that tell what was achieved: 入选, 成为.</summary>
    public WordIndex<bool> FollowMore { get; } = lexicon.Set("follow.more");

    /// <summary>Verbs that begin what is counted inside a long phrase.</summary>
    public WordIndex<bool> MeasureCuts { get; } = lexicon.Set("measure.cut");

    /// <summary>Pure doing verbs between who does and what is counted: 建筑业实现增加值.</summary>
    public WordIndex<bool> MeasureInsides { get; } = lexicon.Set("measure.inside");

    /// <summary>Verbs of new things, which all members of a list share.</summary>
    public WordIndex<bool> SharedVerbs { get; } = lexicon.Set("change.new");

    /// <summary>Names that measure nothing by themselves: 总量.</summary>
    public WordIndex<bool> GenericMeasures { get; } = lexicon.Set("measure.generic");

    public WordIndex<bool> SlogansAfter { get; } = lexicon.Set("slogan.after");

    /// <summary>Ends of a name that is a measure in full: a list of such needs no tail of the last.</summary>
    public WordIndex<bool> WholeMeasures { get; } = lexicon.Set("measure.whole");
}
