using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>The tasks of a plan: a list that is asked by page, each with all that is known of it, its months, its files.</summary>
internal sealed class TaskResources(Benches benches)
{
    public void Map(IEndpointRouteBuilder place)
    {
        var tasks = place.MapGroup("/plans/{year:int}/tasks");
        tasks.MapGet("", List).Shows<Paged<ShownTask>>("listTasks", "Tasks that whoever asks may see, filtered, sorted, page by page", PlaceResources.Inside);
        tasks.MapGet("/{number}", (Official who, int year, string number) => Done.OrMissing(FileOf(who, year, number) is { } file ? ShownTaskFile.Of(file) : null))
            .Shows<ShownTaskFile>("getTask", "Everything about a task", PlaceResources.Inside);
        tasks.MapGet("/{number}/history", History).Shows<Listed<ShownHappening>>("getTaskHistory", "The entries about a task, oldest first", PlaceResources.Readers);
        tasks.MapGet("/{number}/reports/{period}", Report).Shows<ShownReport>("getReport", "What is known of a task for a month", PlaceResources.Inside);
        tasks.MapGet("/{number}/evidence/{hash}", Evidence).Shows<byte[]>("getEvidence", "A file of evidence", PlaceResources.Inside);
    }

    private IResult List(Official who, int year, [AsParameters] AskedTasks asked)
    {
        if (benches.Lists(who.Session).Tasks(asked.For(year)) is not { } page) return Problem.Missing;
        return TypedResults.Ok(new Paged<ShownTask>(
            [.. page.Tasks.Select(line => ShownTask.Of(line.Task, line.Last, line.Lamp))], page.Total, page.Next is { } next ? Cursor.Of(asked.Order, next) : null));
    }

    private IResult History(Official who, int year, string number) => Done.OrMissing(
        Reads.Task(number) is { } task ? PlaceResources.Of(benches.Lists(who.Session).History(year, task), ShownHappening.Of) : null);

    private IResult Report(Official who, int year, string number, string period) => Done.OrMissing(
        FileOf(who, year, number) is { } file && Period.Parse(period) is { } month && file.ReportOf(month) is { } report ? ShownReport.Of(file.Task, report) : null);

    /// <summary>Saved and not opened, whatever is in it.</summary>
    private IResult Evidence(Official who, int year, string number, string hash) =>
        Reads.Task(number) is { } task && benches.Of(who.Session).EvidenceOf(year, task, hash) is var (piece, file) ? Results.File(file, "application/octet-stream", piece.Link.Name) : Problem.Missing;

    private TaskFile? FileOf(Official who, int year, string number) => Reads.Task(number) is { } task ? benches.Of(who.Session).FileOf(year, task) : null;
}
