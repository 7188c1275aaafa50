using Luoshi.Desk.Reports;
using Luoshi.Publishing.Workbooks;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.SettingUp;
using Luoshi.Web.Visiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Intake;

/// <summary>A report dropped on the page: its figures, findings and task table within seconds. Only a site that nobody else can reach has it.</summary>
/// <param name="visiting">The reports that are being looked at.</param>
/// <param name="door">Where an empty ledger is set up.</param>
internal sealed class IntakePages(VisitingReports visiting, SetUpDoor door)
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes)
    {
        var here = routes.MapGroup("/read").AddEndpointFilter(OnlyHere);
        here.MapGet("", IResult () => new RazorComponentResult<DropView>());
        here.MapPost("", Read).DisableAntiforgery().OfReports();
        here.MapGet("/{id}", (HttpContext context, string id) => visiting.Find(id) is { } report ? Shown(context, id, report) : Missing.Page());
        here.MapGet("/{id}/tasks.xlsx", (string id) => visiting.Find(id) is { } report ? Workbook(report) : Missing.Page());
    }

    /// <summary>Nobody reaches the pages through another server, or under a name that leads here from elsewhere; and no browser keeps them.</summary>
    private static ValueTask<object?> OnlyHere(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        return SameMachine.Asks(http) ? next(context) : ValueTask.FromResult<object?>(Missing.Page());
    }

    private async Task<IResult> Read(HttpRequest request, CancellationToken stop)
    {
        if (SiteOrigin.IsForeign(request)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!request.HasFormContentType) return Refused("请选一份报告。", "Choose a report.");
        var (id, unreadable) = await visiting.Taken(await request.ReadFormAsync(stop), "", stop);
        if (unreadable is not null) return Refused(unreadable.Chinese, unreadable.English);
        return id.Length > 0 ? Results.LocalRedirect($"/read/{id}") : Refused("请选一份报告。", "Choose a report.");
    }

    private static RazorComponentResult Refused(string chinese, string english) =>
        new RazorComponentResult<DropView>(new { Chinese = chinese, English = english }) { StatusCode = StatusCodes.Status400BadRequest };

    private RazorComponentResult Shown(HttpContext context, string id, ReadReport report) => new RazorComponentResult<ReadingView>(new
    {
        Id = id,
        Report = report,
        Who = Official.Of(context),
        SetUp = door.IsKnownTo(context.Request) ? door.Address : null,
        IsSetUpOwed = door.IsOpen,
    });

    private static IResult Workbook(ReadReport report)
    {
        using var workbook = new MemoryStream();
        TaskWorkbook.Write(workbook, report.Reading);
        return Results.Bytes(workbook.ToArray(), Spreadsheet, $"{Path.GetFileNameWithoutExtension(report.Reading.Document.Name)}-任务分解表.xlsx");
    }
}
