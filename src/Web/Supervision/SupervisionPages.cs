using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Supervision;

/// <summary>What the supervision office works with day by day.</summary>
internal sealed class SupervisionPages(Benches benches)
{
    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/owed", (Official who, HttpRequest request) => OfYear<OwedView>(who, (bench, year) => Owed(bench.Owed(year), benches.OwedOnCases(who.Session), request))).For(_readers);
        desk.MapGet("/verify", (Official who, HttpRequest request) => OfYear<VerifyView>(who, (bench, year) => new() { ["Queue"] = bench.Queue(year, request.Query["at"].ToString()) })).For(Role.Supervisor);
        desk.MapGet("/dispatch", (Official who) => OfYear<DispatchView>(who, (bench, year) => new() { ["Board"] = bench.Dispatch(year) })).For(Role.Supervisor);
        desk.MapPost("/dispatch/{year:int}/{number}/reassign", Reassign).For(Role.Supervisor).DisableAntiforgery();
        desk.MapGet("/lamps", (Official who, HttpRequest request) => OfYear<LampsView>(who, (bench, year) => Lamps(bench, year, request))).For(_readers);
        desk.MapPost("/lamps/{year:int}/{period}/light", Light).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/lamps/{year:int}/{period}/{number}/override", Override).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/lamps/{year:int}/{period}/{number}/withdraw", WithdrawOverride).For(Role.Supervisor).DisableAntiforgery();
        desk.MapGet("/release", (Official who) => OfYear<ReleaseView>(who, (bench, year) => new() { ["Board"] = bench.Releases(year) })).For(Role.Supervisor);
        desk.MapPost("/release/{year:int}", Release).For(Role.Supervisor).DisableAntiforgery();
        desk.MapPost("/release/{year:int}/withdraw", WithdrawRelease).For(Role.Supervisor).DisableAntiforgery();
    }

    private static Dictionary<string, object?> Owed(IReadOnlyList<Debt> debts, IReadOnlyList<CaseDebt> cases, HttpRequest request) => new()
    {
        ["All"] = debts,
        ["Cases"] = cases,
        ["Of"] = request.Query["of"].ToString(),
        ["OnlyOver"] = request.Query["only"] == "over",
    };

    private static Dictionary<string, object?> Lamps(OfficeBench bench, int year, HttpRequest request) => new()
    {
        ["Board"] = bench.Lamps(year, Period.Parse(request.Query["period"].ToString()) ?? bench.LastMonth(year)),
        ["Only"] = request.Query["only"].ToString(),
        ["At"] = TaskNumber.Parse(request.Query["at"].ToString()),
    };

    private IResult OfYear<TView>(Official who, Func<OfficeBench, int, Dictionary<string, object?>> with, RefusedException? refusal = null) where TView : IComponent
    {
        if (benches.Of(who.Session).Year(who.ChosenYear) is not { } year) return new RazorComponentResult<NothingPlannedView>(new { Who = who });
        var given = with(benches.OfOffice(who.Session), year);
        (given["Who"], given["Refusal"]) = (who, refusal);
        return new RazorComponentResult<TView>(given)
        {
            StatusCode = Posted.StatusOf(refusal),
        };
    }

    private IResult Reassign(Official who, int year, string number, IFormCollection form) => TaskNumber.Parse(number) is { } task
        ? Do<DispatchView>(who, form, bench => bench.Reassigning(year, task, form.Text("unit"), form.Text("approved-by")), "/desk/dispatch", (bench, of) => new() { ["Board"] = bench.Dispatch(of) })
        : Missing.Page();

    private IResult Light(Official who, int year, string period, IFormCollection form) => Period.Parse(period) is { } month
        ? OnLamps(who, form, month, null, _ => new LightLamps(year, month))
        : Missing.Page();

    private IResult Override(Official who, int year, string period, string number, IFormCollection form) => Posted.Named(number, period) is var (task, month)
        ? OnLamps(who, form, month, task, _ => new OverrideLamp(year, task, month, form.Text("lamp"), form.Text("approved-by")))
        : Missing.Page();

    private IResult WithdrawOverride(Official who, int year, string period, string number, IFormCollection form) => Posted.Named(number, period) is var (task, month)
        ? OnLamps(who, form, month, task, _ => new WithdrawOverride(year, task, month))
        : Missing.Page();

    private IResult Release(Official who, int year, IFormCollection form) => Posted.Day(form.Text("as-of")) is { } asOf
        ? OnReleases(who, form, bench => bench.Releasing(year, asOf, form.Text("approved-by"), form.Seen()))
        : Results.StatusCode(StatusCodes.Status400BadRequest);

    private IResult WithdrawRelease(Official who, int year, IFormCollection form) => Posted.Day(form.Text("as-of")) is { } asOf && EntryPlace.Parse(form.Text("shows")) is { } shows
        ? OnReleases(who, form, _ => new WithdrawSnapshot(year, asOf, shows))
        : Results.StatusCode(StatusCodes.Status400BadRequest);

    private IResult OnLamps(Official who, IFormCollection form, Period month, TaskNumber? at, Func<OfficeBench, Command> wanted) => Do<LampsView>(
        who, form, wanted, $"/desk/lamps?period={month}", (bench, of) => new() { ["Board"] = bench.Lamps(of, month), ["Only"] = "", ["At"] = at });

    private IResult OnReleases(Official who, IFormCollection form, Func<OfficeBench, Command> wanted) =>
        Do<ReleaseView>(who, form, wanted, "/desk/release", (bench, of) => new() { ["Board"] = bench.Releases(of) });

    /// <summary>Does it and goes on, or shows the page again with the reason why it was not done.</summary>
    private IResult Do<TView>(Official who, IFormCollection form, Func<OfficeBench, Command> wanted, string then, Func<OfficeBench, int, Dictionary<string, object?>> with)
        where TView : IComponent
    {
        try
        {
            benches.Of(who.Session).Do(wanted(benches.OfOffice(who.Session)), form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(form.Back(then));
        }
        catch (RefusedException refusal)
        {
            return OfYear<TView>(who, with, refusal);
        }
    }
}
