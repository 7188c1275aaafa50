using System.Globalization;
using Luoshi.Ledger.Pacing;

namespace Luoshi.Ledger.Plans;

/// <summary>A numbered row of the task table (任务): one or more pieces of work, one lead unit.</summary>
/// <param name="PlanYear">The year of its plan.</param>
/// <param name="Number">Stable once the plan is published.</param>
public sealed record PlanTask(int PlanYear, TaskNumber Number) : Entity
{
    public const string Kind = "task";

    public override EntityKey Key => KeyOf(PlanYear, Number);

    public required TaskContent Content { get; init; }

    public IReadOnlyList<TaskItem> Items { get; init; } = [];

    public TaskOrigin Origin { get; init; }

    /// <summary>The paper it comes from, where that is not the plan's report.</summary>
    public string OriginPaper { get; init; } = "";

    /// <summary>Why the machine proposed it as it did, sentence by sentence; empty for what people wrote.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary><see cref="Why"/> in English; empty where that was never told.</summary>
    public IReadOnlyList<string> EnglishWhy { get; init; } = [];

    /// <summary>Whom the machine proposed to lead it; null for what people wrote.</summary>
    public LeadOpinion? ProposedLead { get; init; }

    /// <summary>The day on which a person looked at it and left it as it is; null where nobody has.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Whether it is as the machine proposed it, and nobody has said yet that it is right.</summary>
    public bool IsUnread => Standing == TaskStanding.Standing && ProposedLead is not null && ConfirmedOn is null;

    /// <summary>Whether its lead is the machine's doubtful proposal still, to be looked at first.</summary>
    public bool IsDoubtful => IsUnread && ProposedLead is { IsDoubtful: true } opinion && opinion.Lead == Content.Lead;

    /// <summary>The day on which it was added to a plan that was published already; null for what was published with it.</summary>
    public DateOnly? AddedOn { get; init; }

    public TaskStanding Standing { get; init; }

    /// <summary>The tasks that are to be done in its place: the parts of a split, or the one it was merged into.</summary>
    public IReadOnlyList<TaskNumber> Successors { get; init; } = [];

    /// <summary>Changes since publication, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>What it said when it was published.</summary>
    public TaskContent AsPublished => Revisions is [var first, ..] ? first.Before : Content;

    /// <summary>The plan curve of one of its measures; null for what has none. It is full in the month in which the task is due.</summary>
    public PlanCurve? CurveOf(Measure measure) => CurveOf(Content, measure);

    internal PlanCurve? CurveOf(TaskContent content, Measure measure) =>
        Schedule.CurveOf(measure.Schedule, measure.Pace, content.Due is { } due && due.Year == PlanYear ? due.Month : 12);

    public static EntityKey KeyOf(int planYear, TaskNumber number) => new(Kind, IdPrefix(planYear) + number);

    /// <summary>What the ids of all tasks of a plan begin with.</summary>
    public static string IdPrefix(int planYear) => planYear.ToString(CultureInfo.InvariantCulture) + "/";
}
