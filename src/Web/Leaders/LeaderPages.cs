using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Leaders;

/// <summary>A leader's one screen.</summary>
internal sealed class LeaderPages(Benches benches)
{
    public void Map(IEndpointRouteBuilder desk) => desk.MapGet("/leader", IResult (Official who) => benches.Of(who.Session).Year(who.ChosenYear) is { } year
        ? new RazorComponentResult<LeaderView>(new { Who = who, Screen = benches.OfLeader(who.Session).Screen(year) })
        : new RazorComponentResult<NothingPlannedView>(new { Who = who, Section = "/desk/leader" })).For(Role.Leader);
}
