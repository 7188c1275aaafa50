using System.Security.Claims;
using System.Text.Encodings.Web;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Luoshi.Web.Access;

/// <summary>Knows whoever is signed in again by their session, at every request anew: one that was ended, or a duty that is over, holds from the next on.</summary>
internal sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Gate gate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Of(Request) is not var (place, token) || gate.Find(place, token) is not { } session) return Task.FromResult(AuthenticateResult.NoResult());
        Context.Features.Set(new Official(session) { ChosenYear = YearCookie.Of(Request) });
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(IdentityOf(session)), Name)));
    }

    /// <summary>To the page where one signs in, and from there back.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var back = HttpMethods.IsGet(Request.Method) ? $"?back={Uri.EscapeDataString(Request.PathBase + Request.Path + Request.QueryString)}" : "";
        Response.Redirect("/sign-in" + back);
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        new RazorComponentResult<NotAllowedView>(new { Who = Official.Of(Context)! }) { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(Context);

    private static ClaimsIdentity IdentityOf(SignedIn session) => new(
        [new(ClaimTypes.NameIdentifier, session.Id), new(ClaimTypes.Name, session.Name), new(ClaimTypes.Role, session.Role.ToString())], Name);
}
