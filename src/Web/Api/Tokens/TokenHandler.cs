using System.Security.Claims;
using System.Text.Encodings.Web;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Api.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Luoshi.Web.Api.Tokens;

/// <summary>Knows whose token a program shows. No cookie counts here: a page of another site cannot write in somebody's name.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenBook tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "token";

    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var shown = Request.Headers.Authorization.ToString();
        if (!shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return Task.FromResult(AuthenticateResult.NoResult());
        if (tokens.Find(shown[Bearer.Length..].Trim()) is not { } token) return Task.FromResult(AuthenticateResult.Fail("no such token"));
        Context.Features.Set(token);
        Context.Features.Set(new Official(new SignedIn(token.Place, token.Id, token.Name, token.Role, token.Unit, token.MadeAt)));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(IdentityOf(token)), Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.NotKnown.ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problem.NotAllowed(new("这不是这个身份做的事。", "This is not for the role of the token.")).ExecuteAsync(Context);

    private static ClaimsIdentity IdentityOf(ApiToken token) => new([new(ClaimTypes.NameIdentifier, token.Id), new(ClaimTypes.Name, token.Name), new(ClaimTypes.Role, token.Role.ToString())], Name);
}
