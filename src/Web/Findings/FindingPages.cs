using Luoshi.Desk.Findings;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Findings.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Findings;

/// <summary>What is found about the targets of a plan's report, as the office looks at it and releases it one by one.</summary>
/// <param name="benches">Who has what before them.</param>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="shelf">The reports that plans were read from.</param>
internal sealed class FindingPages(Benches benches, ILedger ledger, ReportShelf shelf)
{
    // A report with its pictures.
    private const int LargestUpload = 64 << 20;

    private const string Home = "/desk/findings";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/findings", (Official who) => Shown(who)).For(_readers);
        desk.MapPost("/findings/{year:int}/above", Name).For(Role.Supervisor).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload);
        desk.MapPost("/findings/{year:int}/leave-out", (Official who, int year, IFormCollection form) => Do(who, form, _ => new LeaveOutReportAbove(year, form.Text("report")))).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/findings/{year:int}/release", (Official who, int year, IFormCollection form) =>
            Do(who, form, at => at.Releasing(year, [.. form["row"].Select(SeenFinding.Parse)], form.Text("approved-by")))).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/findings/{year:int}/withdraw", (Official who, int year, IFormCollection form) =>
            Do(who, form, at => at.Withdrawing(year, SeenFinding.Parse(form.Text("row"))))).For(Role.Supervisor).DisableAntiforgery();
    }

    private IResult Shown(Official who, RefusedException? refusal = null) => benches.Of(who.Session).Year(who.ChosenYear) is { } year
        ? new RazorComponentResult<FindingBoardView>(new { Who = who, Board = Of(who).Board(year), Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        }
        : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = Home });

    private IResult Name(Official who, int year, IFormCollection form)
    {
        if (form.Files is not [{ Length: > 0 } file, ..]) return Shown(who, new RefusedException("请选一份报告。", "Choose a report."));
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return Do(who, form, at => at.Naming(year, Path.GetFileName(file.FileName.Replace('\\', '/')), bytes.ToArray(), who.Actor, benches.Of(who.Session).Today));
    }

    private IResult Do(Official who, IFormCollection form, Func<FindingDesk, Command> wanted)
    {
        try
        {
            benches.Of(who.Session).Do(wanted(Of(who)), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(form.Back(Home));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal);
        }
    }

    private FindingDesk Of(Official who) => new(ledger, shelf, who.Session.Place);
}
