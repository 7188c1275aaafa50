using System.Globalization;

namespace Luoshi.Ledger.Plans;

/// <summary>The tasks of one place and year (年度计划), and how far they are from being issued.</summary>
/// <param name="Year">The year whose work it plans.</param>
public sealed record Plan(int Year) : Entity
{
    public const string Kind = "plan";

    public override EntityKey Key => KeyOf(Year);

    public required string Title { get; init; }

    /// <summary>The report it was read from; null for a plan that began with a table already issued.</summary>
    public PlanSource? Source { get; init; }

    public PlanStage Stage { get; init; }

    /// <summary>The number of the document it was issued with: 云政办发〔2025〕3号; empty before.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>The leader who approved it; empty before.</summary>
    public string ApprovedBy { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    public static EntityKey KeyOf(int year) => new(Kind, year.ToString(CultureInfo.InvariantCulture));
}
