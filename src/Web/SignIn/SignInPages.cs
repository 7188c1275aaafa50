using System.Diagnostics;
using System.Net.Mime;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.SignIn.Passkeys;
using Luoshi.Web.SignIn.Provider;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.SignIn;

/// <summary>Where people come in: by a password, by a passkey, or by a link that is good once.</summary>
/// <param name="gate">Who lets them in.</param>
/// <param name="passkeys">Who knows their passkeys.</param>
/// <param name="cookie">What their browser gets.</param>
/// <param name="provider">The office's own provider of identities; null: there is none.</param>
internal sealed class SignInPages(Gate gate, PasskeyBook passkeys, SessionCookie cookie, ProviderHere? provider)
{
    // A wrong answer is given no sooner, whatever was looked up for it.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(400);

    public void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").AddEndpointFilter(Admittance.OwnForms);
        open.MapGet("/sign-in", (HttpRequest request) => Asked(request, request.Query["back"].ToString()));
        open.MapPost("/sign-in", SignIn).DisableAntiforgery();
        open.MapPost("/sign-in/passkey/challenge", Challenge).DisableAntiforgery();
        open.MapPost("/sign-in/passkey", SignInByPasskey).DisableAntiforgery();
        open.MapPost("/sign-out", SignOut).DisableAntiforgery();
        open.MapGet("/enter/{place}/{token}", IResult (HttpContext context, string place, string token) => LinkIn(context, place, token) is { } link ? Shown(link, token, null) : Stale());
        open.MapPost("/enter/{place}/{token}", Enter).DisableAntiforgery();
    }

    public static Caller CallerOf(HttpContext context) => new(context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Headers.UserAgent.ToString());

    private async Task<IResult> SignIn(HttpContext context, IFormCollection form)
    {
        var begun = Stopwatch.GetTimestamp();
        var (name, back, places) = (form["name"].ToString().Trim(), form["back"].ToString(), gate.Places());
        var place = places.Count == 1 ? places[0].Id : form["place"].ToString();
        var entrance = gate.SignIn(place, name, form["password"].ToString(), form["code"].ToString(), CallerOf(context));
        if (entrance is Admission admission) return In(context, admission, back);
        if (entrance is Renewal renewal) return TypedResults.LocalRedirect($"/enter/{renewal.Place}/{renewal.Token}");
        await Pause(context, begun);
        return Asked(context.Request, back, name, place, Showing.Password);
    }

    /// <summary>What a passkey is asked: for this visitor, once, whoever they may be.</summary>
    private async Task<IResult> Challenge(HttpContext context, HttpRequest request)
    {
        if (PasskeyHost.Refusal(request) is not null) return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        var (asked, kept) = await PasskeyRite.AskToShow(context);
        passkeys.Challenges.Keep(VisitorCookie.Give(context, cookie.IsSecure(context)), kept);
        return TypedResults.Text(asked, MediaTypeNames.Application.Json);
    }

    private async Task<IResult> SignInByPasskey(HttpContext context, IFormCollection form)
    {
        var begun = Stopwatch.GetTimestamp();
        var (answer, back) = (form["answer"].ToString(), form["back"].ToString());
        var shown = passkeys.Find(PasskeyRite.IdIn(answer));
        var counter = passkeys.Challenges.Take(VisitorCookie.Of(context.Request)) is { } kept && shown is not null && PasskeyHost.Refusal(context.Request) is null
            ? await PasskeyRite.Counter(context, kept, answer, shown)
            : null;
        if (passkeys.SignIn(shown, counter, CallerOf(context)) is { } admission) return In(context, admission, back);
        await Pause(context, begun);
        return Asked(context.Request, back, wrong: Showing.Passkey);
    }

    internal static Task Pause(HttpContext context, long begun) =>
        _pause - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } left ? Task.Delay(left, context.RequestAborted) : Task.CompletedTask;

    private RedirectHttpResult SignOut(HttpContext context)
    {
        if (Official.Of(context) is { } who) gate.SignOut(who.Session);
        cookie.Take(context);
        YearCookie.Take(context);
        return TypedResults.LocalRedirect(provider?.Cookies.Unmark(context) == true ? "/signed-out" : "/sign-in");
    }

    private IResult Enter(HttpContext context, string place, string token, IFormCollection form)
    {
        if (LinkIn(context, place, token) is not { } link) return Stale();
        try
        {
            var admission = link.Use == LinkUse.Enter
                ? gate.Enter(link, token, CallerOf(context))
                : gate.SetPassword(place, token, form["password"].ToString(), form["again"].ToString(), form["code"].ToString(), CallerOf(context));
            return admission is null ? Stale() : In(context, admission, "");
        }
        catch (RefusedException refusal)
        {
            return Shown(link, token, refusal);
        }
    }

    /// <summary>A link that lets in without a password is one for whoever sits at the machine.</summary>
    private OpenLink? LinkIn(HttpContext context, string place, string token) =>
        gate.Link(place, token) is { } link && (link.Use != LinkUse.Enter || SameMachine.Asks(context)) ? link : null;

    private RedirectHttpResult In(HttpContext context, Admission admission, string back)
    {
        if (Official.Of(context) is { } before) gate.SignOut(before.Session);
        cookie.Give(context, admission);
        return TypedResults.LocalRedirect(SiteOrigin.IsHere(back) ? back : "/desk");
    }

    private RazorComponentResult Asked(HttpRequest request, string back, string name = "", string place = "", Showing? wrong = null) =>
        new RazorComponentResult<SignInView>(new { Places = gate.Places(), Back = back, Name = name, Place = place, Wrong = wrong, NoPasskeys = PasskeyHost.Refusal(request), gate.Rules, Provider = provider?.Shown() })
        {
            StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private RazorComponentResult Shown(OpenLink link, string token, RefusedException? refusal) =>
        new RazorComponentResult<LinkView>(new { Link = link, Token = token, Refusal = refusal, gate.Rules })
        {
            StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private static RazorComponentResult Stale() => new RazorComponentResult<StaleLinkView>() { StatusCode = StatusCodes.Status404NotFound };
}
