using Luoshi.Desk.Accounts;
using Luoshi.Desk.Webhooks;
using Luoshi.Ledger;
using Luoshi.Vocabulary;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Luoshi.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Webhooks;

/// <summary>Which other systems hear what is entered: made, seen, tried and taken back by whose they are, and by whoever runs the system.</summary>
internal sealed class WebhookPages(WebhookBook book, Deliveries deliveries, Gate gate)
{
    public const string Address = "/desk/webhooks";

    private static readonly Role[] _roles = [Role.Supervisor, Role.Administrator];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/webhooks", (Official who) => Shown(who, null)).For(_roles);
        desk.MapPost("/webhooks", Make).For(_roles).DisableAntiforgery();
        desk.MapPost("/webhooks/take-back", TakeBack).For(_roles).DisableAntiforgery();
        desk.MapPost("/webhooks/ping", Ping).For(_roles).DisableAntiforgery();
    }

    /// <summary>The secret is shown once, on the page itself, and is nowhere to be had after.</summary>
    private RazorComponentResult Make(HttpContext http, Official who, IFormCollection form)
    {
        try
        {
            gate.Prove(who.Session, form["password"].ToString(), form["code"].ToString());
            var topics = form["topic"].OfType<string>().Where(topic => topic.Length > 0).ToList();
            return Shown(who, null, secret: book.Make(who.Session, form.Text("address"), topics, SignInPages.CallerOf(http).From).Secret);
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal);
        }
    }

    private IResult TakeBack(HttpContext http, Official who, IFormCollection form)
    {
        if (book.Find(who.Session, form.Text("id")) is { } webhook) book.TakeBack(who.Session, webhook, SignInPages.CallerOf(http).From);
        return TypedResults.LocalRedirect(Address);
    }

    private async Task<IResult> Ping(HttpContext http, Official who, IFormCollection form)
    {
        try
        {
            return book.Find(who.Session, form.Text("id")) is { } webhook ? Shown(who, null, came: (await deliveries.Ping(webhook, http.RequestAborted)).Words) : TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal);
        }
    }

    /// <param name="who">Who is signed in.</param>
    /// <param name="refusal">What was not done.</param>
    /// <param name="secret">The secret of one that was just made; null: none was.</param>
    /// <param name="came">What came of a message that was just sent to try; null: none was.</param>
    private RazorComponentResult Shown(Official who, RefusedException? refusal, string? secret = null, Remark? came = null) =>
        new RazorComponentResult<WebhooksView>(new { Who = who, Webhooks = book.Of(who.Session), Refusal = refusal, Secret = secret, Came = came }) { StatusCode = Posted.StatusOf(refusal) };
}
