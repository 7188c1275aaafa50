using System.Text.Json;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;
using TaskKind = Luoshi.Ledger.Plans.TaskKind;

namespace Luoshi.Terminal.Servers;

/// <summary>Plans and tasks as a server tells them.</summary>
internal static class RemoteTask
{
    public static Plan PlanIn(JsonElement plan) => new(plan.Count("year"))
    {
        Title = plan.Words("title"),
        Stage = plan.Kind<PlanStage>("stage"),
        DocumentNumber = plan.Words("documentNumber"),
        PublishedOn = plan.Day("publishedOn"),
    };

    /// <summary>A line of a list: that it was revised is known, and not how. Null where its number is none.</summary>
    public static PlanTask? Read(JsonElement task, int year) => TaskNumber.Parse(task.Words("number")) is not { } number ? null : new(year, number)
    {
        Content = ContentIn(task),
        Standing = task.Kind<TaskStanding>("standing"),
        Origin = task.Kind<TaskOrigin>("origin"),
        OriginPaper = task.Words("originPaper"),
        Successors = [.. task.Texts("successors").Select(TaskNumber.Parse).OfType<TaskNumber>()],
        Revisions = [.. Enumerable.Repeat(new Revision(default, "", "", ContentIn(task)), task.Count("revised"))],
        ProposedLead = task.Part("proposedLead") is { } opinion ? new(opinion.Words("lead"), opinion.Words("runnerUp"), opinion.GetProperty("confidence").GetDouble()) : null,
        ConfirmedOn = task.Part("proposedLead")?.Flag("open") == false ? default(DateOnly) : null,
    };

    /// <summary>A task with all that is known of it.</summary>
    public static PlanTask InFile(JsonElement file, int year) => Read(file.GetProperty("task"), year)! with
    {
        Items = [.. file.Each("items").Select(item => new TaskItem(item.Words("words")) { Span = item.Part("start") is { } start && item.Part("end") is { } end ? new Span(start.GetInt32(), end.GetInt32()) : null })],
        Revisions = [.. file.Each("revisions").Select(revision => new Revision(
            revision.Day("on") ?? default, revision.Words("reason"), revision.Words("approvedBy"), new TaskContent(revision.Words("wordsBefore")) { Lead = revision.Words("leadBefore"), Due = revision.Day("dueBefore") }))],
        Why = file.Texts("why"),
        EnglishWhy = file.Texts("whyInEnglish"),
    };

    private static TaskContent ContentIn(JsonElement task) => new(task.Words("words"))
    {
        Chapter = task.Words("chapter"),
        Theme = task.Words("theme"),
        Kind = task.Kind<TaskKind>("kind"),
        Lead = task.Words("lead"),
        Supporters = task.Texts("supporters"),
        Leader = task.Words("leader"),
        Due = task.Day("due"),
        Start = task.Day("start"),
        Measures = [.. task.Each("measures").Select(MeasureIn)],
    };

    private static Measure MeasureIn(JsonElement measure) => new(measure.Words("name"), measure.Number("value") ?? 0, measure.Words("unit"))
    {
        Value2 = measure.Number("value2"),
        Bound = measure.Kind<Bound>("bound"),
        Strict = measure.Flag("strict") ?? false,
        Nature = measure.Kind<Nature>("nature"),
        Direction = measure.Kind<Direction>("direction"),
    };
}
