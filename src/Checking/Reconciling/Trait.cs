namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What a promise and a passage have in common, or lack. How much each counts stands in <c>weights.txt</c>; docs/formats/reconciliation.md says
/// what they mean.
/// </summary>
internal enum Trait
{
    /// <summary>What the pairs in common tell.</summary>
    Shared,

    /// <summary>What the longest run of characters in common tells.</summary>
    Run,

    /// <summary>What the rarest pair in common tells.</summary>
    Rarest,

    /// <summary>Share of the promise that the other clauses of the sentence tell.</summary>
    Sentence,

    /// <summary>A figure in the same unit, other than money and shares.</summary>
    Unit,

    /// <summary>The very figure.</summary>
    Value,

    /// <summary>A figure in the same unit, of something of the same topic.</summary>
    UnitOfTopic,

    /// <summary>Both are of the one topic that the promise is of, and of no other.</summary>
    OnlyTopic,

    /// <summary>Share of the passage that the promise tells.</summary>
    Back,

    /// <summary>Share of that member of the passage's list that the promise tells most of.</summary>
    Member,

    /// <summary>A name in quotation marks in common.</summary>
    Quoted,

    /// <summary>Topics in common, by how rare they are in the review.</summary>
    Topic,

    /// <summary>The same as a share of the promise's.</summary>
    TopicShare,

    /// <summary>Topics of the promise that only the rest of the sentence speaks of.</summary>
    TopicAround,

    /// <summary>Topics that often answer those of the promise.</summary>
    TopicLinked,

    /// <summary>A domain in common.</summary>
    Domain,

    /// <summary>Both have domains, and none in common.</summary>
    OtherDomain,

    /// <summary>The promise speaks of no topic that is known.</summary>
    NoTopic,

    /// <summary>Topics of what stands around the promise.</summary>
    TopicNear,

    /// <summary>Topics of the promise that the passage lacks.</summary>
    TopicMissed,

    /// <summary>Topics of the passage that the promise lacks.</summary>
    OtherTopic,

    /// <summary>What the passage has in common with the words around the promise.</summary>
    Near,

    /// <summary>Words of promise and surroundings in passage and sentence.</summary>
    Wide,

    /// <summary>The same as a share.</summary>
    WideCovered,

    /// <summary>Share of the promise that the passage tells.</summary>
    Covered,

    /// <summary>Names of the promise that the sentence lacks.</summary>
    Unnamed,

    /// <summary>How much the promise says.</summary>
    Long,

    /// <summary>The promise gives a figure.</summary>
    HasFigure,

    /// <summary>Both do.</summary>
    BothFigures,

    /// <summary>Both name one headline measure.</summary>
    MeasureSame,

    /// <summary>The promise names one that the passage does not.</summary>
    MeasureMissed,

    /// <summary>How close in sense the passage is to the promise (<see cref="Senses"/>).</summary>
    SenseSame,

    /// <summary>How close its sentence is to the promise and what stands around it.</summary>
    SenseNear,

    /// <summary>How close its paragraph is to the promise's.</summary>
    SenseAround,

    /// <summary>A figure in the same unit and of about the same size.</summary>
    ValueNear,

    /// <summary>How alike the measures of two figures in one unit are.</summary>
    MeasureAlike,

    /// <summary>Rare pairs in a row in common, as in a name.</summary>
    NameRun,

    /// <summary>How far apart the two stand, each in its part of its report.</summary>
    Apart,

    /// <summary>The passage tells of something done.</summary>
    Deed,

    /// <summary>The passage gives a figure.</summary>
    Told,
}
