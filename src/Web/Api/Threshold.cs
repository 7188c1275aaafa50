using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>What every request about a place goes through: the token must be of that place and good for what is asked; who has the answer already is not given it again; who writes says what they saw.</summary>
/// <param name="benches">The workbenches of the site.</param>
internal sealed class Threshold(Benches benches)
{
    public async ValueTask<object?> Pass(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.Vary = "Authorization";
        http.Response.Headers.CacheControl = "private, no-cache";
        if (Obstacle(http) is { } problem) return problem;
        try
        {
            return http.GetEndpoint()!.Metadata.GetMetadata<WritesLedger>() is null ? await Shown(context, next) : await next(context);
        }
        catch (UnreadableException what)
        {
            return Problem.Unreadable(new(what.Chinese, what.English));
        }
        catch (RefusedException refusal)
        {
            return Problem.Of(refusal);
        }
    }

    private static Problem? Obstacle(HttpContext http)
    {
        var (who, token) = (Official.Of(http)!, http.Features.Get<ApiToken>()!);
        if (http.GetRouteValue("place") is string place && place != who.Place) return Problem.Missing;
        if (http.GetEndpoint()!.Metadata.GetRequiredMetadata<ScopeNeeded>() is var needed && !needed.IsMetBy(token)) return Problem.NotAllowed(new(
            $"令牌没有这个范围：{string.Join("、", needed.Scopes)}。", $"The token is not good for this; it takes {string.Join(" or ", needed.Scopes)}."));
        return http.GetEndpoint()!.Metadata.GetMetadata<WritesLedger>() is not null && Tags.Seen(http.Request) is null ? Problem.NotSeen : null;
    }

    /// <summary>The last entry is asked for before what is shown, so that what is written meanwhile counts as not seen.</summary>
    private async ValueTask<object?> Shown(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, who) = (context.HttpContext, Official.Of(context.HttpContext)!.Session);
        var tag = Tags.Of(benches.Lists(who).LastEntry(), benches.Of(who).Today);
        http.Response.Headers.ETag = tag;
        return Tags.IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    }
}
