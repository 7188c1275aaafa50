namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What tells how far a promise was kept where no figure does. How much each counts for kept, short and restated stands in <c>weights.txt</c>,
/// fitted to pairs of reports annotated by hand.
/// </summary>
internal enum Clue
{
    /// <summary>What the promise pledges (<see cref="Pledge"/>): to finish, to begin, to build on, to win a title.</summary>
    PledgeFinish,
    PledgeBegin,
    PledgeBuild,
    PledgeWin,

    /// <summary>The promise says 加快.</summary>
    WantsSpeed,

    /// <summary>It says 推进.</summary>
    WantsPush,

    /// <summary>It says that something is to be improved or strengthened.</summary>
    WantsBetter,

    /// <summary>It says that something is to be built.</summary>
    WantsBuild,

    /// <summary>It says that there is to be more of something.</summary>
    WantsMore,

    /// <summary>It says that something is to be supported.</summary>
    WantsSupport,

    /// <summary>It names a paper to be written or carried out.</summary>
    WantsPaper,

    /// <summary>It gives a figure.</summary>
    HasTarget,

    /// <summary>What kind of promise it is.</summary>
    IsProject,
    IsDocument,
    IsEvent,
    IsDesignation,
    IsQuantified,

    /// <summary>It belongs to a work item.</summary>
    OfItem,

    /// <summary>How firmly it is promised.</summary>
    Strength,

    /// <summary>How many characters it has.</summary>
    Long,

    /// <summary>It is a list.</summary>
    List,

    /// <summary>How far the passage says that it has come (<see cref="Stage"/>).</summary>
    Begun,
    Nearly,
    Done,

    /// <summary>The passage or a clause beside it says that something is done.</summary>
    ToldDone,

    /// <summary>The passage says 推进.</summary>
    SaysPush,

    /// <summary>It says 加快.</summary>
    SaysSpeed,

    /// <summary>It says that the work goes well.</summary>
    SaysSmooth,

    /// <summary>It says that works are finished or in use.</summary>
    SaysFinished,

    /// <summary>It speaks of a first phase or of a part.</summary>
    SaysPart,

    /// <summary>It gives a figure.</summary>
    HasResult,

    /// <summary>It stands where a whole term of office is told.</summary>
    OfTerm,

    /// <summary>It says that all was done.</summary>
    AllDone,

    /// <summary>It tells of a state, not of work.</summary>
    State,

    /// <summary>How many things it names in a row.</summary>
    Crowd,

    /// <summary>Share of the promise's list that is named.</summary>
    ListNamed,

    /// <summary>A figure in the same unit that is no less than the promise's.</summary>
    Reaches,

    /// <summary>One that is less.</summary>
    FallsShort,

    /// <summary>What passage and promise share (<see cref="Trait"/>, <see cref="Sign"/>).</summary>
    Covered,
    Back,
    WideCovered,
    Quoted,
    NameRun,
    Unnamed,
    Unit,
    Value,
    Claim,
    Again,

    /// <summary>How certain it is that the passage answers.</summary>
    Certainty,
}
