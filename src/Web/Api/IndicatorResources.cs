using Luoshi.Desk.Workbenches;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Indicators and their series.</summary>
internal sealed class IndicatorResources(Benches benches)
{
    public void Map(IEndpointRouteBuilder place)
    {
        place.MapGet("/indicators", (Official who) => TypedResults.Ok(new Listed<ShownIndicator>([.. benches.Lists(who.Session).AllSeries().Select(ShownIndicator.Of)])))
            .Shows<Listed<ShownIndicator>>("listIndicators", "What the place measures", PlaceResources.Inside);
        place.MapGet("/indicators/{id}", (Official who, string id) => Done.OrMissing(benches.Lists(who.Session).Series(id) is { } series ? ShownSeries.Of(series) : null))
            .Shows<ShownSeries>("getIndicator", "An indicator with all that was told of it", PlaceResources.Inside);
    }
}
