using Luoshi.Desk.Scoreboards;
using Luoshi.Desk.Workbenches;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>The API, version 1: what the pages do, for programs. Each endpoint makes one call to Desk.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes, Benches benches, PublicBoards boards, Writing writing, Repeats repeats, params Action<IEndpointRouteBuilder>[] others)
    {
        var api = routes.MapGroup("/api/v1");
        new PublicResources(boards).Map(api);
        var threshold = new Threshold(benches);
        var known = api.MapGroup("").WithTags("inside").AddEndpointFilter(threshold.Admit).AddEndpointFilter(repeats.Pass).AddEndpointFilter(threshold.Answer);
        known.MapGet("/me", (HttpContext context) => PlaceResources.Bearer(context)).Shows<ShownBearer>("getMe", "Whose token it is, and what it is good for");
        var place = known.MapGroup("/places/{place}");
        new PlaceResources(benches).Map(place);
        new TaskResources(benches).Map(place);
        new LampResources(benches).Map(place);
        new IndicatorResources(benches).Map(place);
        new EntryResources(benches).Map(place);
        new TaskDeeds(writing).Map(place);
        new MonthDeeds(writing).Map(place);
        new OfficeDeeds(writing).Map(place);
        new OrderResources(benches, writing).Map(place);
        new CaseResources(benches, writing).Map(place);
        new BulletinResources(benches, writing).Map(place);
        new RegisterResources(benches, writing).Map(place);
        foreach (var map in others) map(place);
    }
}
