using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tracing;

/// <summary>
/// A figure that a report tells of the year before, traced to what it was counted from (溯源): the roll-up of a register, and the task that it answers. That it is so is what the office says;
/// whether the register comes to that number is reckoned whenever somebody looks.
/// </summary>
/// <param name="PlanYear">The year of the plan whose report tells it.</param>
/// <param name="Passage">The figure's place in the report's text.</param>
public sealed record TracedFigure(int PlanYear, Span Passage) : Entity
{
    public const string Kind = "traced-figure";

    public override EntityKey Key => KeyOf(PlanYear, Passage.Start);

    /// <summary>The file of the report, by its SHA-256.</summary>
    public required string Report { get; init; }

    /// <summary>The figure as the report has it: 8075匹.</summary>
    public required string Words { get; init; }

    /// <summary>The register's id.</summary>
    public required string Register { get; init; }

    /// <summary>Which of its roll-ups.</summary>
    public required string RollUp { get; init; }

    /// <summary>At whose end it is told.</summary>
    public Period Month { get; init; }

    /// <summary>The task of that month's year that it answers; null where none is known.</summary>
    public TaskNumber? Task { get; init; }

    /// <summary>The day on which it was traced.</summary>
    public DateOnly On { get; init; }

    public static EntityKey KeyOf(int planYear, int start) => new(Kind, string.Create(CultureInfo.InvariantCulture, $"{IdPrefix(planYear)}{start:D8}"));

    /// <summary>What the ids of all figures of a report begin with.</summary>
    public static string IdPrefix(int planYear) => planYear.ToString(CultureInfo.InvariantCulture) + "/";
}
