using System.ComponentModel;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>That a case is accepted.</summary>
public sealed record AskedAcceptance
{
    [Description("The unit that is to look into it; not there: the office itself.")]
    public string? Unit { get; init; }
}

/// <summary>That a case goes to a unit.</summary>
/// <param name="Unit">Which.</param>
public sealed record AskedHanding(string Unit)
{
    [Description("Why, where another had it or its reply will not do.")]
    public string? Reason { get; init; }
}

/// <summary>What a unit found.</summary>
/// <param name="Words">The words.</param>
public sealed record AskedReply(string Words);

/// <summary>That a case is answered and closed.</summary>
/// <param name="Outcome">corrected, explained or nothing-wrong; answered where a deputy asked.</param>
/// <param name="Answer">The answer to whoever brought it.</param>
public sealed record AskedCaseClosing(string Outcome, string Answer);

/// <summary>That the answer to a case is published.</summary>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedPublishing(string ApprovedBy)
{
    [Description("What it was about, in the office's own words.")]
    public string? Question { get; init; }

    [Description("The answer, where it is worded otherwise for everybody.")]
    public string? Answer { get; init; }
}
