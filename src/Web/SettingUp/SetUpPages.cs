using Luoshi.Desk.Beginnings;
using Luoshi.Desk.Reports;
using Luoshi.Ledger;
using Luoshi.Ledger.Openings;
using Luoshi.Vocabulary;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Luoshi.Web.Visiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.SettingUp;

/// <summary>The first run of an empty ledger, on one page: the place, its units, who runs it and who supervises, and the report that the year begins with.</summary>
/// <param name="run">What is set up.</param>
/// <param name="door">Who may.</param>
/// <param name="visiting">Reports that are being looked at.</param>
internal sealed class SetUpPages(FirstRun run, SetUpDoor door, VisitingReports visiting)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var here = routes.MapGroup("/setup/{word}").AddEndpointFilter(OnlyByTheWord).AddEndpointFilter(Admittance.OwnForms);
        here.MapGet("", (HttpContext context, string word) =>
        {
            door.Remember(context);
            return run.IsEmpty ? Asked(word, run.Proposed(visiting.Find(Id(context.Request.Query["report"]))), Id(context.Request.Query["report"]), []) : Links(context, word, null);
        });
        here.MapPost("", SetUp).DisableAntiforgery().OfReports();
        here.MapPost("/links", (HttpContext context, string word) => Links(context, word, run.GiveLinks())).DisableAntiforgery();
    }

    private ValueTask<object?> OnlyByTheWord(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        door.Opens(context.HttpContext.Request.RouteValues["word"] as string ?? "") ? next(context) : ValueTask.FromResult<object?>(Missing.Page());

    private static string Id(Microsoft.Extensions.Primitives.StringValues written) => written.ToString();

    /// <summary>The form is read here, behind the word, and not as a parameter: whoever does not have the word sends nothing that is kept in memory.</summary>
    private async Task<IResult> SetUp(HttpContext context, string word, CancellationToken stop)
    {
        var form = await context.Request.ReadFormAsync(stop);
        var (id, unreadable) = await visiting.Taken(form, form.Text("report-id"), stop);
        var sheet = Typed(form, visiting.Find(id));
        if (unreadable is not null) return Asked(word, sheet, id, [new("report", unreadable.Chinese, unreadable.English)]);
        if (form.Text("step") != "do") return Asked(word, FirstRun.Completed(sheet), id, [], looked: true);
        if (run.Complaints(sheet) is { Count: > 0 } complaints) return Asked(word, sheet, id, complaints);
        try
        {
            var beginning = run.Do(sheet);
            door.Close();
            return new RazorComponentResult<SetUpDoneView>(new { Beginning = beginning, Site = SiteOf(context) });
        }
        catch (RefusedException refusal)
        {
            return run.IsEmpty ? Asked(word, sheet, id, [new("", refusal.Chinese, refusal.English)]) : Left(word, refusal);
        }
    }

    private SetUpSheet Typed(IFormCollection form, ReadReport? report) => new()
    {
        PlaceName = form.Text("name"),
        Code = form.Text("code"),
        Level = Enum.TryParse<PlaceLevel>(form.Text("level"), out var level) && Enum.IsDefined(level) ? level : null,
        Units = [.. run.UsualUnits.Select(unit => new UnitHere(unit, form["has"].Contains(unit) ? form.Text($"as:{unit}") is { Length: > 0 } name ? name : unit : ""))],
        MoreUnits = [.. form.Text("more").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Administrator = form.Text("administrator"),
        Supervisor = form.Text("supervisor"),
        Report = report,
        Year = form.Text("year"),
    };

    private static RazorComponentResult Asked(string word, SetUpSheet sheet, string id, IReadOnlyList<Complaint> complaints, bool looked = false) => new RazorComponentResult<SetUpView>(new
    {
        Word = word,
        Sheet = sheet,
        ReportId = sheet.Report is null ? "" : id,
        Complaints = complaints,
        Places = looked || complaints.Any(complaint => complaint.Field == "code") ? FirstRun.Places(sheet.PlaceName) : [],
        Looked = looked,
    })
    {
        StatusCode = complaints.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    /// <summary>The ledger is set up, but not all that was asked for went with it: the links can be had, and the rest is done inside.</summary>
    private static RazorComponentResult Left(string word, RefusedException? refusal) => new RazorComponentResult<SetUpLeftView>(new { Word = word, Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) };

    private RazorComponentResult Links(HttpContext context, string word, IReadOnlyList<OpenedDoor>? doors)
    {
        if (doors is null) return Left(word, null);
        door.Close();
        return new RazorComponentResult<SetUpDoneView>(new { Beginning = new Beginning(doors, null, 0), Site = SiteOf(context) });
    }

    private static string SiteOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
