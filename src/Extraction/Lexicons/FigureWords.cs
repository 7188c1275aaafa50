using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Lexicons;

/// <summary>The words by which figures are read, indexed for look-up.</summary>
internal sealed class FigureWords(Lexicon lexicon, EdgeChars edges)
{
    /// <summary>Set in the tag of a bound that excludes its number.</summary>
    public const int Strict = 8;

    public WordIndex Units { get; } = lexicon.Set(edges, "unit");

    public WordIndex RatingUnits { get; } = lexicon.Set(edges, "unit.rating");

    public WordIndex PlaceUnits { get; } = lexicon.Set(edges, "unit.place");

    public WordIndex ChineseUnits { get; } = lexicon.Set(edges, "unit.chinese");

    /// <summary>Classifiers of things that can be made or bought: 座, 艘.</summary>
    public WordIndex ThingUnits { get; } = lexicon.Set(edges, "unit.thing");

    /// <summary>Classifiers with which a numeral in characters counts the subject of its clause: 两家企业上市.</summary>
    public WordIndex SubjectUnits { get; } = lexicon.Set(edges, "unit.subject");

    /// <summary>Verbs before a numeral in characters that counts things made: 新建三座水厂.</summary>
    public WordIndex MakingVerbs { get; } = lexicon.Set(edges, "count.making");

    /// <summary>Verbs before a numeral in characters that counts honours won: 荣获两项奖励.</summary>
    public WordIndex WinningVerbs { get; } = lexicon.Set(edges, "count.winning");

    /// <summary>Words that open like a unit and are none: 人口, 成立.</summary>
    public WordIndex NoUnits { get; } = lexicon.Set(edges, "unit.not");

    /// <summary>Units of thresholds that only say who is meant: 60岁以上老人.</summary>
    public WordIndex ThresholdUnits { get; } = lexicon.Set(edges, "unit.context");

    /// <summary>Units of sizes that name a project.</summary>
    public WordIndex CapacityUnits { get; } = lexicon.Set(edges, "unit.capacity");

    public WordIndex Per { get; } = lexicon.Set(edges, "unit.per");

    /// <summary>Nouns that are counted without a classifier, with the unit they are counted in.</summary>
    public WordIndex Counted { get; } = lexicon.Index(
        edges, new TaggedGroup("noun.people", '人'), new TaggedGroup("noun.household", '户'), new TaggedGroup("noun.firm", '家'),
        new TaggedGroup("noun.visits", '次'));

    public WordIndex Money { get; } = lexicon.Set(edges, "noun.money");

    public WordIndex BoundsBefore { get; } = lexicon.Index(
        edges,
        new TaggedGroup("bound.before.min", (int)Bound.Min),
        new TaggedGroup("bound.before.min.strict", (int)Bound.Min | Strict),
        new TaggedGroup("bound.before.max", (int)Bound.Max),
        new TaggedGroup("bound.before.max.strict", (int)Bound.Max | Strict),
        new TaggedGroup("bound.before.about", (int)Bound.About));

    public WordIndex BoundsAfter { get; } = lexicon.Index(
        edges,
        new TaggedGroup("bound.after.min", (int)Bound.Min),
        new TaggedGroup("bound.after.max", (int)Bound.Max),
        new TaggedGroup("bound.after.about", (int)Bound.About));

    /// <summary>Bounds that may stand before the verb: 至少保留5处.</summary>
    public WordIndex BoundAdverbs { get; } = lexicon.Index(
        edges, new TaggedGroup("bound.adverb.min", (int)Bound.Min), new TaggedGroup("bound.adverb.max", (int)Bound.Max));

    public WordIndex Changes { get; } = lexicon.Index(
        edges,
        new TaggedGroup("change.up", (int)Direction.Up),
        new TaggedGroup("change.down", (int)Direction.Down),
        new TaggedGroup("change.new", (int)Direction.None));

    public WordIndex GrowthNouns { get; } = lexicon.Set(edges, "growth.noun");

    public WordIndex RatioNouns { get; } = lexicon.Set(edges, "ratio.noun");

    public WordIndex FlowNouns { get; } = lexicon.Set(edges, "flow.noun");

    public WordIndex Reach { get; } = lexicon.Set(edges, "reach");

    public WordIndex NameAfter { get; } = lexicon.Set(edges, "skip.name.after");

    public WordIndex RingAfter { get; } = lexicon.Set(edges, "skip.ring.after");

    /// <summary>Units by which a circle, a race or a service round the clock is named.</summary>
    public WordIndex RingUnits { get; } = lexicon.Set(edges, "skip.ring.unit");

    /// <summary>Words at the head of a measure that are no part of it: 全年, 力争, 累计.</summary>
    public WordIndex MeasureLeads { get; } = lexicon.Set(edges, "measure.lead");

    /// <summary>Words at the end of a measure that are no part of it: 达到, 同比, 分别.</summary>
    public WordIndex MeasureTails { get; } = lexicon.Set(edges, "measure.tail");

    /// <summary>Pure doing verbs that a measure drops: 完成, 实现.</summary>
    public WordIndex MeasureDrops { get; } = lexicon.Set(edges, "measure.drop");

    /// <summary>Verbs that change what is counted, which a measure keeps and a list shares: 新建, 改造.</summary>
    public WordIndex MeasureKeeps { get; } = lexicon.Set(edges, "measure.keep");

    /// <summary>Words between a change word and its number: 了, 分别.</summary>
    public WordIndex Fillers { get; } = lexicon.Set(edges, "measure.filler");

    /// <summary>Change words that make an absolute amount a delta.</summary>
    public WordIndex DeltaWords { get; } = lexicon.Set(edges, "delta.word");

    /// <summary>Change words that name what is changed, so that a measure keeps them: 增收, 节水.</summary>
    public WordIndex ContentChanges { get; } = lexicon.Set(edges, "change.content");

    /// <summary>Words behind an amount that make it the earlier value: 基础上.</summary>
    public WordIndex BasesAfter { get; } = lexicon.Set(edges, "base.after");

    /// <summary>Verbs that bring an amount to another: 20家整合为10家.</summary>
    public WordIndex BaseMerges { get; } = lexicon.Set(edges, "base.merge");

    /// <summary>Ends of the names of places and works that have figures of their own: 机场, 水厂.</summary>
    public WordIndex Facilities { get; } = lexicon.Set(edges, "subject.end");

    /// <summary>Measures that a single place or works has: 旅客吞吐量.</summary>
    public WordIndex PlaceMeasures { get; } = lexicon.Set(edges, "subject.measure");

    public WordIndex Comparisons { get; } = lexicon.Set(edges, "compare");

    /// <summary>Words behind a number that do not name the thing counted.</summary>
    public WordIndex FollowStops { get; } = lexicon.Set(edges, "follow.stop");

    /// <summary>Words that begin like one of <see cref="FollowStops"/> and name what is counted: 在建, 中心.</summary>
    public WordIndex FollowGoes { get; } = lexicon.Set(edges, "follow.go");

    /// <summary>Predicates that end the name of what is counted: 建成, 入选.</summary>
    public WordIndex FollowEnds { get; } = lexicon.Set(edges, "follow.end");

    /// <summary>Words before a standing fact: 现有, 已达.</summary>
    public WordIndex Facts { get; } = lexicon.Set(edges, "fact");

    /// <summary>Words that open a comparison inside the words before a number: 较, 高于.</summary>
    public WordIndex ComparedWith { get; } = lexicon.Set(edges, "compare.with");

    /// <summary>Verbs behind a counted noun that tell what was achieved: 入选, 成为.</summary>
    public WordIndex FollowMore { get; } = lexicon.Set(edges, "follow.more");

    /// <summary>Verbs that begin what is counted inside a long phrase.</summary>
    public WordIndex MeasureCuts { get; } = lexicon.Set(edges, "measure.cut");

    /// <summary>Pure doing verbs between who does and what is counted: 建筑业实现增加值.</summary>
    public WordIndex MeasureInsides { get; } = lexicon.Set(edges, "measure.inside");

    /// <summary>Verbs of new things, which all members of a list share.</summary>
    public WordIndex SharedVerbs { get; } = lexicon.Set(edges, "change.new");

    /// <summary>Names that measure nothing by themselves: 总量.</summary>
    public WordIndex GenericMeasures { get; } = lexicon.Set(edges, "measure.generic");

    /// <summary>What is classed by an amount of money: 5亿元以上项目.</summary>
    public WordIndex Sized { get; } = lexicon.Set(edges, "noun.sized");

    public WordIndex SlogansAfter { get; } = lexicon.Set(edges, "slogan.after");

    /// <summary>Ends of a name that is a measure in full: a list of such needs no tail of the last.</summary>
    public WordIndex WholeMeasures { get; } = lexicon.Set(edges, "measure.whole");
}
