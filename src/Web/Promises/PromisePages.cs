using Luoshi.Desk.Promises;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Vocabulary.Promises;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Promises;

/// <summary>Last year's promises beside this year's report, as the office lays them and releases them one by one.</summary>
/// <param name="benches">Who has what before them.</param>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="shelf">The reports that plans were read from.</param>
internal sealed class PromisePages(Benches benches, ILedger ledger, ReportShelf shelf)
{
    // A report with its pictures.
    private const int LargestUpload = 64 << 20;

    private const string Home = "/desk/promises";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/promises", (Official who, HttpRequest request) => Shown(who, Enum.TryParse<PromiseVerdict>(request.Query["only"], out var only) && Enum.IsDefined(only) ? only : null, request.Query["at"].ToString())).For(_readers);
        desk.MapPost("/promises/{year:int}/report", Name).For(Role.Supervisor).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload);
        desk.MapPost("/promises/{year:int}/release", (Official who, int year, IFormCollection form) =>
            Do(who, form, at => at.Releasing(year, [.. form["row"].Select(SeenPromise.Parse)], form.Text("approved-by")))).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/promises/{year:int}/{start:int}/release", (Official who, int year, IFormCollection form) =>
            Do(who, form, at => at.Correcting(year, SeenPromise.Parse(form.Text("row")), VerdictIn(form), form.Text("because"), form.Text("approved-by")))).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/promises/{year:int}/{start:int}/withdraw", (Official who, int year, int start, IFormCollection form) =>
            Do(who, form, at => at.Withdrawing(year, start))).For(Role.Supervisor).DisableAntiforgery();
    }

    private IResult Shown(Official who, PromiseVerdict? only, string at, RefusedException? refusal = null) => benches.Of(who.Session).Year(who.ChosenYear) is { } year
        ? new RazorComponentResult<PromiseBoardView>(new { Who = who, Board = Of(who).Board(year), Only = only, At = int.TryParse(at, out var start) ? start : (int?)null, Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        }
        : new RazorComponentResult<NothingPlannedView>(new { Who = who });

    private async Task<IResult> Name(Official who, int year, HttpRequest request, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (form.Files is not [{ Length: > 0 } file, ..]) return Shown(who, null, "", new RefusedException("请选一份报告。", "Choose a report."));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return Do(who, form, at => at.Naming(year, Path.GetFileName(file.FileName.Replace('\\', '/')), bytes.ToArray(), who.Actor, benches.Of(who.Session).Today));
    }

    private IResult Do(Official who, IFormCollection form, Func<PromiseDesk, Command> wanted)
    {
        try
        {
            benches.Of(who.Session).Do(wanted(Of(who)), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(form.Back(Home));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, null, "", refusal);
        }
    }

    private PromiseDesk Of(Official who) => new(ledger, shelf, who.Session.Place);

    private static PromiseVerdict VerdictIn(IFormCollection form) => Enum.TryParse<PromiseVerdict>(form["verdict"], out var verdict) && Enum.IsDefined(verdict)
        ? verdict
        : throw new RefusedException("没有这种认定。", "There is no such verdict.");
}
