using System.Diagnostics;
using Luoshi.Desk.Accounts.Provider;
using Luoshi.Ledger;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>The way to the provider, what is still asked of whoever comes back, and the way out.</summary>
internal sealed class ProviderPages(IdentityProvider provider, ProviderAddress address, ProviderHere here, ProviderGate provided, ProviderDoor door, ProvenCookie proven)
{
    public void Map(IEndpointRouteBuilder routes, IEndpointRouteBuilder desk)
    {
        var open = routes.MapGroup("").AddEndpointFilter(Admittance.OwnForms);
        open.MapGet(ProviderScheme.Address, (HttpContext context, string? back) => Go(context, Purpose.SignIn, back ?? "", ""));
        open.MapGet(ProviderScheme.Address + "/last", (HttpContext context) => proven.Of(context, Purpose.SignIn) is { } came ? Asked(came, isWrong: false) : ProviderDoor.View(NotThrough.Unfinished));
        open.MapPost(ProviderScheme.Address + "/last", Finish).DisableAntiforgery();
        open.MapGet("/signed-out", SignOut);
        var own = desk.MapGroup("/me/provider");
        own.MapGet("", (HttpContext context, Official who) => Go(context, Purpose.Link, "", who.Session.Id)).For();
        own.MapGet("/confirm", (HttpContext context, Official who) => Confirming(context, who, null)).For();
        own.MapPost("/confirm", Confirm).For().DisableAntiforgery();
    }

    /// <summary>By a link and not by a form: browsers let forms lead to this site alone.</summary>
    private static async Task<IResult> Go(HttpContext context, Purpose purpose, string back, string session)
    {
        try
        {
            await context.ChallengeAsync(ProviderScheme.Name, ProviderEvents.Going(purpose, SiteOrigin.IsHere(back) ? back : "", session));
            return Results.Empty;
        }
        catch (Exception cause) when (cause is InvalidOperationException or IOException or HttpRequestException)
        {
            return ProviderDoor.View(NotThrough.Closed);
        }
    }

    private async Task<IResult> Finish(HttpContext context, IFormCollection form)
    {
        var begun = Stopwatch.GetTimestamp();
        if (proven.Of(context, Purpose.SignIn) is not { } came || !proven.Use(came)) return ProviderDoor.View(NotThrough.Unfinished);
        var places = provided.PlacesOf(came.Who);
        var place = places.Count == 1 ? places[0].Id : places.FirstOrDefault(place => place.Id == form["place"].ToString()).Id ?? "";
        var answer = door.Enter(context, came, place, form["code"].ToString());
        if (answer is RedirectHttpResult)
        {
            proven.Take(context);
            return answer;
        }
        proven.GiveBack(came);
        await SignInPages.Pause(context, begun);
        return place.Length > 0 && provided.AsksCode(place, came.Who) ? Asked(came, isWrong: true) : answer;
    }

    private RazorComponentResult Asked(Proven came, bool isWrong)
    {
        var places = provided.PlacesOf(came.Who);
        return new RazorComponentResult<LastStepView>(new { Places = places, AsksCode = places.Any(place => provided.AsksCode(place.Id, came.Who)), IsWrong = isWrong })
        {
            StatusCode = isWrong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    /// <summary>Leads on to where one signs out at the provider, and from there back to where one signs in. By the page itself: it was a form that led here, and whoever is led here by another site is not signed out anywhere.</summary>
    private async Task<IResult> SignOut(HttpContext context, CancellationToken stop)
    {
        if (!here.Cookies.HasLeft(context) || !provider.SignsOutThere || await address.SignOutAddress(stop) is not { } there) return TypedResults.LocalRedirect("/sign-in");
        var next = QueryHelpers.AddQueryString(there, new Dictionary<string, string?>
        {
            ["client_id"] = provider.Client,
            ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/sign-in",
        });
        context.Response.Headers["Refresh"] = $"0; url={next}";
        return new RazorComponentResult<SignedOutView>(new { Next = next, Provider = here.Shown() });
    }

    private IResult Confirming(HttpContext context, Official who, RefusedException? refusal) =>
        Came(context, who) is not { } came ? ProviderDoor.View(NotThrough.Unfinished) : new RazorComponentResult<ConfirmLinkView>(new { Who = who, came.Who.Called, Provider = here.Shown(), Refusal = refusal })
        {
            StatusCode = Posted.StatusOf(refusal),
        };

    private IResult Confirm(HttpContext context, Official who, IFormCollection form)
    {
        if (Came(context, who) is not { } came || !proven.Use(came)) return ProviderDoor.View(NotThrough.Unfinished);
        try
        {
            here.Links.Link(who.Session, came.Who, form["password"].ToString(), form["code"].ToString());
            proven.Take(context);
            return TypedResults.LocalRedirect("/desk/me");
        }
        catch (RefusedException refusal)
        {
            proven.GiveBack(came);
            return Confirming(context, who, refusal);
        }
    }

    /// <summary>Whoever went from this session, and nobody else.</summary>
    private Proven? Came(HttpContext context, Official who) => proven.Of(context, Purpose.Link) is { } came && came.Session == who.Session.Id ? came : null;
}
