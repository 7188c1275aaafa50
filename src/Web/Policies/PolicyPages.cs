using System.Globalization;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Policies;

/// <summary>By what a place works: its rules, its calendar, and what was changed in its plan.</summary>
internal sealed class PolicyPages(Benches benches)
{
    // The first calendar of the republic, and as far as anybody plans.
    private const int FirstYear = 1949, LastYear = 2200;

    private const string Calendar = "/desk/calendar";

    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/rules", (Official who, HttpRequest request) => Rules(who, Posted.Day(request.Query["on"].ToString()))).For(_readers);
        desk.MapGet("/calendar", (Official who, HttpRequest request) => Days(who, YearIn(request), Posted.Day(request.Query["day"].ToString()))).For(_readers);
        desk.MapPost("/calendar/set", Set).For(Role.Supervisor).DisableAntiforgery();
        desk.MapGet("/revisions", Revisions).For(_readers);
    }

    private RazorComponentResult Rules(Official who, DateOnly? on) =>
        new RazorComponentResult<RulesView>(new { Who = who, Board = benches.Policies(who.Session).Rules(on ?? benches.Of(who.Session).Today) });

    private RazorComponentResult Days(Official who, int? year, DateOnly? day, TypedDay? typed = null, RefusedException? refusal = null) => new RazorComponentResult<CalendarView>(new
    {
        Who = who,
        Board = benches.Policies(who.Session).Calendar(year ?? day?.Year ?? benches.Of(who.Session).Today.Year),
        Day = day,
        Typed = typed,
        Refusal = refusal,
    })
    {
        StatusCode = Posted.StatusOf(refusal),
    };

    private IResult Set(Official who, IFormCollection form)
    {
        var typed = new TypedDay(form.Text("kind") == "off", form.Text("name"), form.Text("reason"));
        if (Posted.Day(form.Text("on")) is not { } on) return Days(who, null, null, typed, new RefusedException("请填哪一天。", "Say which day."));
        try
        {
            benches.Of(who.Session).Do(new SetOwnDay(on, typed.Off, typed.Name), typed.Reason, form.Seen());
            return TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Calendar}?year={on.Year}#own"));
        }
        catch (RefusedException refusal)
        {
            return Days(who, null, on, typed, refusal);
        }
    }

    private IResult Revisions(Official who) => benches.Of(who.Session).Year(who.ChosenYear) is { } year
        ? new RazorComponentResult<RevisionsView>(new { Who = who, Year = year, Lines = benches.Revisions(who.Session).Of(year) })
        : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = "/desk/rules" });

    private static int? YearIn(HttpRequest request) =>
        int.TryParse(request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;
}
