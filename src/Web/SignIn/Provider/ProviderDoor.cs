using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Provider;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Lets those in whom the provider sent back.</summary>
/// <param name="gate">Who begins and ends sessions.</param>
/// <param name="provided">Who knows whose account is whose.</param>
/// <param name="cookie">What their browser gets.</param>
/// <param name="cookies">What it gets on the way.</param>
internal sealed class ProviderDoor(Gate gate, ProviderGate provided, SessionCookie cookie, ProviderCookies cookies)
{
    /// <summary>Whether they have to say more before they are let in: to which of several places, or a code.</summary>
    public bool StillAsks(ProvidedIdentity who) => provided.PlacesOf(who) switch { [] => false, [var only] => provided.AsksCode(only.Id, who), _ => true };

    /// <summary>Where their only account is; empty where there is none.</summary>
    public string PlaceOf(ProvidedIdentity who) => provided.PlacesOf(who) is [var only] ? only.Id : "";

    /// <summary>Lets somebody in, or says that they are not.</summary>
    public IResult Enter(HttpContext context, Proven came, string place, string code)
    {
        var caller = SignInPages.CallerOf(context);
        if (place.Length == 0) provided.Unknown(caller);
        if (place.Length == 0 || provided.SignIn(place, came.Who, code, caller) is not { } admission) return View(NotThrough.Unknown);
        if (Official.Of(context) is { } before) gate.SignOut(before.Session);
        cookie.Give(context, admission);
        cookies.Mark(context);
        return TypedResults.LocalRedirect(SiteOrigin.IsHere(came.Back) ? came.Back : "/desk");
    }

    /// <summary>Says it where nothing else answers.</summary>
    public static Task Refused(HttpContext context, NotThrough why)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        return View(why).ExecuteAsync(context);
    }

    public static RazorComponentResult View(NotThrough why) => new RazorComponentResult<NotThroughView>(new { Why = why })
    {
        StatusCode = why switch { NotThrough.Unknown => StatusCodes.Status403Forbidden, NotThrough.Closed => StatusCodes.Status503ServiceUnavailable, _ => StatusCodes.Status400BadRequest },
    };
}
