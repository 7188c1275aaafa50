using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>The lamps of a month.</summary>
internal sealed class LampResources(Benches benches)
{
    public void Map(IEndpointRouteBuilder place) => place.MapGet("/plans/{year:int}/lamps/{period}", (Official who, int year, string period) => Done.OrMissing(
            Period.Parse(period) is { } month && benches.Lists(who.Session).Lamps(year, month) is { } lit ? ShownLampMonth.Of(lit) : null))
        .Shows<ShownLampMonth>("getLamps", "The lamps of a month, counted and task by task", PlaceResources.Readers);
}
