using System.ComponentModel;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>What the supervision office found.</summary>
public sealed record AskedVerdict
{
    [Description("How the task stands by what was seen; not there: as the unit says.")]
    public string? Word { get; init; }

    [Description("Values that were verified; not there: as the unit says.")]
    public IReadOnlyList<AskedMeasure>? Values { get; init; }

    [Description("督查意见.")]
    public string? Opinion { get; init; }
}

/// <summary>That a report may go on.</summary>
public sealed record AskedSigning
{
    [Description("Who signed on paper, where whoever enters it is another.")]
    public string? OnPaperBy { get; init; }
}

/// <summary>Why something is done.</summary>
/// <param name="Reason">Why.</param>
public sealed record AskedReason(string Reason);

/// <summary>That a task is another's.</summary>
/// <param name="Reason">Why it is not the unit's own.</param>
/// <param name="SignedBy">The leader who signed for its being sent back.</param>
public sealed record AskedDispute(string Reason, string SignedBy);

/// <summary>That a task is done with.</summary>
public sealed record AskedClosing
{
    public string? Opinion { get; init; }
}

/// <summary>That a task goes to another unit.</summary>
/// <param name="Unit">Which.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="Reason">Why.</param>
public sealed record AskedReassignment(string Unit, string ApprovedBy, string Reason);

/// <summary>That a lamp is put in the place of the one by the rules.</summary>
/// <param name="Lamp">By which the rules call it.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="Reason">Why.</param>
public sealed record AskedOverride(string Lamp, string ApprovedBy, string Reason);

/// <summary>That a year is released to the public, as it was seen (If-Match).</summary>
/// <param name="AsOf">The last day that is spoken of.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record AskedRelease(DateOnly AsOf, string ApprovedBy);

/// <summary>That a release is taken back.</summary>
/// <param name="AsOf">Its day.</param>
/// <param name="Shows">The last entry that it shows.</param>
/// <param name="Reason">Why, for everybody to read.</param>
public sealed record AskedWithdrawal(DateOnly AsOf, string Shows, string Reason);

/// <summary>What is told of an indicator for a period.</summary>
/// <param name="Period">The month at whose end it stands: 2025-10.</param>
/// <param name="Vintage">expected, flash, final or revised.</param>
/// <param name="On">The day of the release.</param>
/// <param name="Source">The bulletin or table that it stands in.</param>
public sealed record AskedObservation(string Period, string Vintage, DateOnly On, string Source)
{
    [Description("In the indicator's unit.")]
    public decimal? Value { get; init; }

    [Description("Against the same period of the year before, in percent; in points for a rate.")]
    public decimal? Growth { get; init; }

    [Description("Of the last month alone.")]
    public decimal? Month { get; init; }

    [Description("Of the last month alone, in percent.")]
    public decimal? MonthGrowth { get; init; }

    [Description("Among the places of the level above.")]
    public int? Rank { get; init; }
}
