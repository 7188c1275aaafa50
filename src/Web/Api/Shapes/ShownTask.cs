using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A task as a line of a list.</summary>
/// <param name="Year">The year of its plan.</param>
/// <param name="Number">Its number: 13, 13-1, 民2, 上2.</param>
/// <param name="Words">The task.</param>
/// <param name="Kind">headline, quantified, project or qualitative.</param>
/// <param name="List">main, practical-matters or from-above.</param>
/// <param name="Standing">standing, split, merged, withdrawn or dropped.</param>
/// <param name="Measures">What it is to reach.</param>
/// <param name="Version">The entry that changed it last.</param>
public sealed record ShownTask(int Year, string Number, string Words, string Kind, string List, string Standing, IReadOnlyList<ShownMeasure> Measures, string Version)
{
    public string? Chapter { get; init; }

    public string? Theme { get; init; }

    /// <summary>The unit that leads.</summary>
    public string? Lead { get; init; }

    /// <summary>The units that take part, in their order.</summary>
    public IReadOnlyList<string> Supporters { get; init; } = [];

    /// <summary>The leader in charge.</summary>
    public string? Leader { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>From where it comes: report, meeting, instruction and their like.</summary>
    public string? Origin { get; init; }

    /// <summary>The paper it comes from, where that is not the plan's report.</summary>
    public string? OriginPaper { get; init; }

    /// <summary>The tasks that are to be done in its place.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>How often it was revised since publication.</summary>
    public int Revised { get; init; }

    /// <summary>Whom the machine proposed to lead it; it stays as it was proposed.</summary>
    public ShownLeadOpinion? ProposedLead { get; init; }

    /// <summary>Its last month with a report, handed in or sent back; not there before the first.</summary>
    public ShownReportState? LastReport { get; init; }

    /// <summary>Its lamp of the month asked for, or of the last that was lit.</summary>
    public ShownLamp? Lamp { get; init; }

    internal static ShownTask Of(PlanTask task, ProgressReport? last = null, TaskLamp? lamp = null) => new(
        task.PlanYear, task.Number.ToString(), task.Content.Words, Code.Of(task.Content.Kind), Code.Of(task.Number.List), Code.Of(task.Standing),
        [.. task.Content.Measures.Select(ShownMeasure.Of)], task.Version.ToString())
    {
        Chapter = task.Content.Chapter.OrNull(),
        Theme = task.Content.Theme.OrNull(),
        Lead = task.Content.Lead.OrNull(),
        Supporters = task.Content.Supporters,
        Leader = task.Content.Leader.OrNull(),
        Due = task.Content.Due,
        Start = task.Content.Start,
        Origin = Code.Of(task.Origin),
        OriginPaper = task.OriginPaper.OrNull(),
        Successors = [.. task.Successors.Select(number => number.ToString())],
        Revised = task.Revisions.Count,
        ProposedLead = task.ProposedLead is { } opinion ? new(opinion.Lead.OrNull(), opinion.RunnerUp.OrNull(), opinion.Confidence, task.IsUnread) : null,
        LastReport = last is null ? null : ShownReportState.Of(last),
        Lamp = lamp is null ? null : ShownLamp.Of(lamp),
    };
}

/// <summary>Whom the machine proposed to lead a task.</summary>
/// <param name="Lead">Not there where no word told.</param>
/// <param name="RunnerUp">The next best.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Open">Whether nobody has said yet that it is right.</param>
public sealed record ShownLeadOpinion(string? Lead, string? RunnerUp, double Confidence, bool Open);
