using Luoshi.Desk.Drafting;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Luoshi.Web.Visiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Plans;

/// <summary>How a year's plan comes about: out of a report, read through task by task, put out for comment, approved, issued.</summary>
/// <param name="desks">Where plans come about.</param>
/// <param name="visiting">Reports that are being looked at.</param>
internal sealed class PlanPages(PlanDesks desks, VisitingReports visiting)
{
    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/plan", IResult (Official who) => new RazorComponentResult<PlansView>(new { Who = who, Plans = desks.Of(who.Session).Plans() })).For(Role.Supervisor, Role.Leader);
        desk.MapGet("/plan/new", (Official who, HttpRequest request) => Asked(who, request.Query["report"].ToString(), null, null)).For(Role.Supervisor);
        desk.MapPost("/plan/new", Draw).For(Role.Supervisor).DisableAntiforgery().OfReports();
        desk.MapGet("/plan/{year:int}", (Official who, int year, HttpRequest request) => Shown(who, year, TaskNumber.Parse(request.Query["at"].ToString()), new())).For(Role.Supervisor, Role.Leader);
        OfTask(desk, "confirm", (_, year, number, _) => new ConfirmTask(year, number), Next);
        OfTask(desk, "edit", (bench, year, number, form) => bench.Editing(year, number, TypedIn(form)), Next);
        OfTask(desk, "split", (bench, year, number, form) => bench.Splitting(year, number, form["parts"].ToString()), (_, number) => number with { Part = 1 });
        OfTask(desk, "merge", (bench, year, number, _) => bench.Merging(year, number), (_, number) => number);
        OfTask(desk, "drop", (_, year, number, _) => new DropTask(year, number), Next);
        OfPlan(desk, "add", Role.Supervisor, (bench, year, form) => bench.Adding(year, form.Text("words"), form.Text("lead")));
        OfPlan(desk, "send", Role.Supervisor, (_, year, _) => new SendPlanForComment(year));
        OfPlan(desk, "approve", Role.Leader, (_, year, _) => new ApprovePlan(year));
        OfPlan(desk, "publish", Role.Supervisor, (_, year, form) => new PublishPlan(year, form.Text("number")) { On = Posted.Day(form.Text("on")) });
    }

    private async Task<IResult> Draw(Official who, IFormCollection form, CancellationToken stop)
    {
        var (id, unreadable) = await visiting.Taken(form, form.Text("report-id"), stop);
        if (unreadable is not null) return Asked(who, id, form.Text("year"), new RefusedException(unreadable.Chinese, unreadable.English));
        if (visiting.Find(id) is not { } report) return Asked(who, "", form.Text("year"), new RefusedException("请选一份报告。", "Choose a report."));
        try
        {
            return TypedResults.LocalRedirect(PlanAddress.Of(desks.Of(who.Session).Draw(report, form.Text("year"), form.Seen())));
        }
        catch (RefusedException refusal)
        {
            return Asked(who, id, form.Text("year"), refusal);
        }
    }

    private RazorComponentResult Asked(Official who, string id, string? year, RefusedException? refusal)
    {
        var (desk, report) = (desks.Of(who.Session), visiting.Find(id));
        return new RazorComponentResult<NewPlanView>(new { Who = who, Report = report, ReportId = report is null ? "" : id, Year = year, PlaceName = desk.PlaceName(), Seen = desk.Seen(), Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        };
    }

    private IResult Shown(Official who, int year, TaskNumber? at, Attempt attempt) => desks.Of(who.Session).Table(year) is { } table
        ? new RazorComponentResult<ReadingBenchView>(new { Who = who, Table = table, Open = table.Find(at) ?? table.First, Attempt = attempt })
        {
            StatusCode = Posted.StatusOf(attempt.Refusal),
        }
        : Missing.Page();

    private static TypedTask TypedIn(IFormCollection form) => new(form.Text("words"), form.Text("goal"), form.Text("lead"), form.Text("with"), form.Text("leader"), form.Text("due"));

    /// <summary>The one that is read after this; the last stays open.</summary>
    private static TaskNumber Next(DraftTable? before, TaskNumber number) => before?.Tasks.SkipWhile(task => task.Number <= number).FirstOrDefault()?.Number ?? number;

    private void OfTask(IEndpointRouteBuilder desk, string verb, Func<PlanDesk, int, TaskNumber, IFormCollection, Command> wanted, Func<DraftTable?, TaskNumber, TaskNumber> then) =>
        desk.MapPost($"/plan/{{year:int}}/{{number}}/{verb}", (Official who, HttpRequest request, int year, string number, IFormCollection form) =>
        {
            if (TaskNumber.Parse(number) is not { } task) return Missing.Page();
            var bench = desks.Of(who.Session);
            try
            {
                var seen = bench.Do(wanted(bench, year, task, form), form.Text("reason"), form.Seen());
                return IsScript(request) ? Results.Json(new { seen = seen.ToString() }) : TypedResults.LocalRedirect(PlanAddress.At(year, then(bench.Table(year), task)));
            }
            catch (RefusedException refusal)
            {
                return IsScript(request)
                    ? Results.Json(new { chinese = refusal.Chinese, english = refusal.English }, statusCode: Posted.StatusOf(refusal))
                    : Shown(who, year, task, new(refusal, verb, form));
            }
        }).For(Role.Supervisor).DisableAntiforgery();

    private void OfPlan(IEndpointRouteBuilder desk, string verb, Role role, Func<PlanDesk, int, IFormCollection, Command> wanted) =>
        desk.MapPost($"/plan/{{year:int}}/{verb}", (Official who, int year, IFormCollection form) =>
        {
            var bench = desks.Of(who.Session);
            try
            {
                bench.Do(wanted(bench, year, form), form.Text("reason"), form.Seen());
                return TypedResults.LocalRedirect(form.Back(PlanAddress.Of(year)));
            }
            catch (RefusedException refusal)
            {
                return Shown(who, year, null, new(refusal, verb, form));
            }
        }).For(role).DisableAntiforgery();

    /// <summary>Asked by the page's own script, that shows itself what came of it.</summary>
    private static bool IsScript(HttpRequest request) => request.Headers.Accept.ToString() == "application/json";
}
