using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>A place, its plans and units, and what is owed there.</summary>
internal sealed class PlaceResources(Benches benches)
{
    public static Role[] Inside { get; } = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public static Role[] Readers { get; } = [Role.Supervisor, Role.Leader, Role.Auditor];

    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("", Place).Shows<ShownPlace>("getPlace", "The place of the token", Inside);
        place.MapGet("/plans", (Official who) => TypedResults.Ok(new Listed<ShownPlan>([.. PlansOf(who)]))).Shows<Listed<ShownPlan>>("listPlans", "Plans, the last year first", Inside);
        place.MapGet("/plans/{year:int}", (Official who, int year) => Done.OrMissing(PlansOf(who).FirstOrDefault(plan => plan.Year == year))).Shows<ShownPlan>("getPlan", "The plan of a year", Inside);
        place.MapGet("/plans/{year:int}/units", (Official who, int year) => Done.OrMissing(Of(benches.Lists(who.Session).Units(year), ShownUnit.Of)))
            .Shows<Listed<ShownUnit>>("listUnits", "Units of a plan, with what they have to do", Inside);
        place.MapGet("/plans/{year:int}/owed", Owed).Shows<Listed<ShownDebt>>("listOwed", "What is owed today, the nearest last day first", Inside);
        place.MapGet("/plans/{year:int}/status", (Official who, int year, string? unit) => Done.OrMissing(benches.Lists(who.Session).Status(year, unit) is { } status ? ShownStatus.Of(status) : null))
            .Shows<ShownStatus>("getStatus", "How a year stands today: all of it, or what one unit leads", Inside);
        place.MapGet("/plans/{year:int}/snapshots", (Official who, int year) => Done.OrMissing(Of(benches.Lists(who.Session).Snapshots(year), ShownSnapshot.Of)))
            .Shows<Listed<ShownSnapshot>>("listSnapshots", "What was released to the public, the last first", Readers);
    }

    /// <summary>Whose token it is; asked without a place.</summary>
    public static Ok<ShownBearer> Bearer(HttpContext context) => TypedResults.Ok(ShownBearer.Of(context.Features.Get<ApiToken>()!));

    internal static Listed<TShown>? Of<T, TShown>(IReadOnlyList<T>? items, Func<T, TShown> shown) => items is null ? null : new([.. items.Select(shown)]);

    private Ok<ShownPlace> Place(Official who) => TypedResults.Ok(new ShownPlace(who.Place, benches.Lists(who.Session).PlaceName(), [.. PlansOf(who).Select(plan => plan.Year)]));

    private IEnumerable<ShownPlan> PlansOf(Official who) => benches.Lists(who.Session).Plans().Select(line => ShownPlan.Of(line.Plan, line.Tasks));

    private IResult Owed(Official who, int year, string? debtor, bool? over) => Done.OrMissing(Of(
        benches.Lists(who.Session).Owed(year)?.Where(debt => (debtor is null || debt.Debtor == debtor) && (over is null || debt.IsOver == over)).ToList(), ShownDebt.Of));
}
