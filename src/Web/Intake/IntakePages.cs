using Luoshi.Desk.Reports;
using Luoshi.Documents;
using Luoshi.Publishing.Workbooks;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Intake;

/// <summary>A report dropped on the page: its figures, findings and task table within seconds. Only a site that nobody else can reach has it.</summary>
/// <param name="visiting">The reports that are being looked at.</param>
internal sealed class IntakePages(VisitingReports visiting)
{
    // A report with its pictures; more is refused by the reader anyway. All of it stays in memory.
    private const int LargestUpload = 130 << 20;

    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes)
    {
        var here = routes.MapGroup("/read").AddEndpointFilter(OnlyHere);
        here.MapGet("", () => new RazorComponentResult<DropView>());
        here.MapPost("", Read).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestUpload))
            .WithFormOptions(memoryBufferThreshold: LargestUpload, multipartBodyLengthLimit: LargestUpload);
        here.MapGet("/{id}", (string id) => visiting.Find(id) is { } report ? Shown(id, report) : Missing.Page());
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
        if (!request.HasFormContentType || (await request.ReadFormAsync(stop)).Files is not [{ Length: > 0 } file, ..]) return Refused("请选一份报告。", "Choose a report.");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        try
        {
            var report = ReadReport.Of(Path.GetFileName(file.FileName), bytes.GetBuffer().AsMemory(0, (int)bytes.Length), stop);
            return Results.LocalRedirect($"/read/{visiting.Take(report)}");
        }
        catch (UnreadableException unreadable)
        {
            return Refused(unreadable.Chinese, unreadable.English);
        }
    }

    private static RazorComponentResult<DropView> Refused(string chinese, string english) =>
        new(new { Chinese = chinese, English = english }) { StatusCode = StatusCodes.Status400BadRequest };

    private static RazorComponentResult<ReadingView> Shown(string id, ReadReport report) => new(new { Id = id, Report = report });

    private static IResult Workbook(ReadReport report)
    {
        using var workbook = new MemoryStream();
        TaskWorkbook.Write(workbook, report.Reading);
        return Results.Bytes(workbook.ToArray(), Spreadsheet, $"{Path.GetFileNameWithoutExtension(report.Reading.Document.Name)}-任务分解表.xlsx");
    }
}
