namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What, beside the traits of the best passage, tells whether it answers a promise at all. How much each counts stands in <c>weights.txt</c>.
/// </summary>
internal enum Sign
{
    /// <summary>How likely the passage is, by its traits.</summary>
    Likely,

    /// <summary>By how much it leads over the best passage elsewhere.</summary>
    Lead,

    /// <summary>By how much the promise leads over the best other promise that the passage could answer.</summary>
    Claim,

    /// <summary>Share of the promise that one clause of the next plan holds.</summary>
    Again,

    /// <summary>The promise begins with a word of support or care: seldom taken up by name.</summary>
    Soft,

    /// <summary>Characters of the promise.</summary>
    Length,

    /// <summary>The promise could be checked at the year's end, as read.</summary>
    Checkable,

    /// <summary>The passage tells of a whole term, and the promise gives a figure of one year.</summary>
    TermForYear,
}
