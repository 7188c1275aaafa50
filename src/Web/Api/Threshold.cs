using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
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
    private readonly KeptLists _lists = new();

    /// <summary>Stands before everything else: whoever may not ask sends nothing that is kept, and is told nothing that was answered to others.</summary>
    public ValueTask<object?> Admit(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.Vary = "Authorization";
        http.Response.Headers.CacheControl = "private, no-cache";
        return Obstacle(http) is { } problem ? ValueTask.FromResult<object?>(problem) : next(context);
    }

    /// <summary>Stands right before what is asked, and makes problems of what it refuses.</summary>
    public async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            var said = context.HttpContext.GetEndpoint()!.Metadata;
            return said.GetMetadata<WritesLedger>() is null && said.GetMetadata<BesideLedger>() is null ? await Shown(context, next) : await next(context);
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

    private Problem? Obstacle(HttpContext http)
    {
        var (who, token) = (Official.Of(http)!, http.Features.Get<ApiToken>()!);
        if (http.GetRouteValue("place") is string place && place != who.Place) return Problem.Missing;
        if (http.GetEndpoint()!.Metadata.GetRequiredMetadata<ScopeNeeded>() is var needed && !needed.IsMetBy(token)) return Problem.NotAllowed(new(
            $"令牌没有这个范围：{string.Join("、", needed.Scopes)}。", $"The token is not good for this; it takes {string.Join(" or ", needed.Scopes)}."));
        if (http.GetEndpoint()!.Metadata.GetMetadata<WritesLedger>() is null) return null;
        return !IsThere(http, who) ? Problem.Missing : Tags.Seen(http.Request) is null ? Problem.NotSeen : null;
    }

    /// <summary>Whether what is written to is there for whoever writes: before anything else of the request is looked at.</summary>
    private bool IsThere(HttpContext http, Official who) => HasTask(http, who) && HasOrder(http, who) && HasCase(http, who) && HasRecord(http, who);

    private bool HasOrder(HttpContext http, Official who) => http.GetRouteValue("order") is not string number || http.GetRouteValue("issued") is not string year ||
        (int.TryParse(number, out var order) && int.TryParse(year, out var issued) && benches.OfOrders(who.Session).Find(issued, order) is not null);

    private bool HasCase(HttpContext http, Official who) => http.GetRouteValue("case") is not string name ||
        (CaseNumber.Parse(name) is { } known && benches.Cases(who.Session).FileOf(known) is not null);

    private bool HasRecord(HttpContext http, Official who) => http.GetRouteValue("register") is not string register ||
        (benches.OfRegisters(who.Session) is var bench && bench.Find(register) is { } line && (http.GetRouteValue("record") is not string number || int.TryParse(number, out var record) && bench.Record(line, record) is not null));

    private bool HasTask(HttpContext http, Official who) => http.GetRouteValue("number") is not string number || http.GetRouteValue("year") is not string year ||
        (Reads.Task(number) is { } task && int.TryParse(year, out var of) && benches.Of(who.Session).TaskOf(of, task) is not null);

    /// <summary>The last entry is asked for before what is shown, so that what is written meanwhile counts as not seen.</summary>
    private async ValueTask<object?> Shown(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, who) = (context.HttpContext, Official.Of(context.HttpContext)!.Session);
        var tag = Tags.Of(benches.Lists(who).LastEntry(), benches.Of(who).Today);
        http.Response.Headers.ETag = tag;
        return Tags.IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await _lists.Answer(http, tag, () => next(context));
    }
}
