using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Years;

/// <summary>Which year is worked on: in January the old one is closed while the new one begins.</summary>
internal sealed class YearPages(Benches benches)
{
    private static readonly Role[] _workers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/year", IResult (Official who) => new RazorComponentResult<YearView>(new { Who = who, Years = benches.Of(who.Session).Years(), Now = benches.Of(who.Session).Year(who.ChosenYear) })).For(_workers);
        desk.MapPost("/year/{year:int}", Choose).For(_workers).DisableAntiforgery();
    }

    private IResult Choose(Official who, int year, HttpContext context)
    {
        if (!benches.Of(who.Session).Years().Contains(year)) return Missing.Page();
        YearCookie.Set(context, year);
        return TypedResults.LocalRedirect(DeskRooms.Home(who.Role));
    }
}
