using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Api.Shapes;

/// <summary>The plan of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Stage">draft, for-comment, approved or published.</param>
/// <param name="Tasks">How many tasks stand in it, of those that whoever asks may see.</param>
public sealed record ShownPlan(int Year, string Title, string Stage, int Tasks)
{
    /// <summary>The report that it was read from.</summary>
    public string? Report { get; init; }

    public string? DocumentNumber { get; init; }

    public string? ApprovedBy { get; init; }

    public DateOnly? PublishedOn { get; init; }

    internal static ShownPlan Of(Plan plan, int tasks) => new(plan.Year, plan.Title, Code.Of(plan.Stage), tasks)
    {
        Report = plan.Source?.Name,
        DocumentNumber = plan.DocumentNumber.OrNull(),
        ApprovedBy = plan.ApprovedBy.OrNull(),
        PublishedOn = plan.PublishedOn,
    };
}
