using Luoshi.Desk.Webhooks;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Luoshi.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>Which other systems hear what is entered at a place.</summary>
internal sealed class WebhookResources(WebhookBook book, Deliveries deliveries)
{
    private static readonly Role[] _roles = [Role.Supervisor, Role.Administrator];

    public void Map(IEndpointRouteBuilder place)
    {
        var webhooks = place.MapGroup("/webhooks");
        webhooks.MapGet("", (Official who) => TypedResults.Ok(new Listed<ShownWebhook>([.. book.Of(who.Session).Select(ShownWebhook.Of)])))
            .Keeps<Listed<ShownWebhook>>("listWebhooks", "Subscriptions (回调) of whoever asks; for the administrator all of the place", _roles);
        webhooks.MapPost("", Make).Keeps<ShownNewWebhook>("makeWebhook", "Makes a subscription to what is entered from now on; its secret is told this once", _roles).Accepts<AskedWebhook>("application/json");
        webhooks.MapGet("/{id}", (Official who, string id) => Done.OrMissing(book.Find(who.Session, id) is { } webhook ? ShownWebhook.Of(webhook) : null))
            .Keeps<ShownWebhook>("getWebhook", "A subscription and how it has gone", _roles);
        webhooks.MapDelete("/{id}", TakeBack).Keeps<ShownWebhook>("takeWebhookBack", "Takes a subscription back, at once", _roles);
        webhooks.MapPost("/{id}/ping", Ping).Keeps<ShownOutcome>("pingWebhook", "Sends a message that says nothing, and tells what came of it; where it is taken, a subscription that rests goes on", _roles);
    }

    private async Task<IResult> Make(HttpContext http, Official who)
    {
        var asked = await Body.Of(http, ApiJson.Default.AskedWebhook);
        var (webhook, secret) = book.Make(who.Session, asked.Address, asked.Topics ?? [], SignInPages.CallerOf(http).From);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new ShownNewWebhook(ShownWebhook.Of(webhook), secret));
    }

    private IResult TakeBack(HttpContext http, Official who, string id)
    {
        if (book.Find(who.Session, id) is not { } webhook) return Problem.Missing;
        book.TakeBack(who.Session, webhook, SignInPages.CallerOf(http).From);
        return TypedResults.Ok(ShownWebhook.Of(webhook));
    }

    private async Task<IResult> Ping(HttpContext http, Official who, string id) =>
        book.Find(who.Session, id) is { } webhook ? TypedResults.Ok(ShownOutcome.Of(await deliveries.Ping(webhook, http.RequestAborted))) : Problem.Missing;
}
