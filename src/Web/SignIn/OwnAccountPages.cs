using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.SignIn;

/// <summary>What everybody who is signed in can do about themselves: change the role, the password, the code; see and end their sessions.</summary>
internal sealed class OwnAccountPages(Gate gate, AccountBook book, TokenBook tokens, CodeSetting codes, SessionCookie cookie)
{
    private const string Address = "/desk/me";

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("", (Official who) => TypedResults.LocalRedirect(DeskRooms.Home(who.Role))).For();
        var own = desk.MapGroup("/me");
        own.MapGet("", (Official who) => Shown(who, null, "")).For();
        own.MapPost("/duty", Switch).For().DisableAntiforgery();
        Posting(own, "/password", ChangePassword);
        Posting(own, "/code", (who, form) => codes.TurnOn(who.Session, form["key"].ToString(), form["password"].ToString(), form["code"].ToString()));
        Posting(own, "/code/off", (who, form) => codes.TurnOff(who.Session, form["password"].ToString(), form["code"].ToString()));
        own.MapPost("/tokens", MakeToken).For().DisableAntiforgery();
        Posting(own, "/tokens/revoke", (who, form) => tokens.Revoke(who.Place, who.Name, form["id"].ToString(), who.Name));
        Posting(own, "/sessions/end", (who, form) => book.End(who.Place, who.Name, form["id"].ToString(), who.Name));
    }

    private void Posting(RouteGroupBuilder own, string path, Action<Official, IFormCollection> action) => own.MapPost(path, IResult (Official who, IFormCollection form) =>
    {
        try
        {
            action(who, form);
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal, form["key"].ToString());
        }
    }).For().DisableAntiforgery();

    private void ChangePassword(Official who, IFormCollection form)
    {
        gate.ChangePassword(who.Session, form["old"].ToString(), form["password"].ToString(), form["again"].ToString());
        if (form.ContainsKey("tokens-too")) tokens.RevokeAll(who.Place, who.Name, who.Name);
    }

    private IResult Switch(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            var (role, unit) = form["duty"].ToString().Split('/') is [var named, var of] && Enum.TryParse<Role>(named, out var known) ? (known, of) : (who.Role, who.Unit);
            cookie.Give(context, gate.Switch(who.Session, role, unit, SignInPages.CallerOf(context)));
            return TypedResults.LocalRedirect("/desk");
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal, "");
        }
    }

    /// <summary>The token is shown once, on the page itself, and is nowhere to be had after.</summary>
    private RazorComponentResult MakeToken(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            gate.Prove(who.Session, form["password"].ToString(), form["code"].ToString());
            var wanted = new ApiToken(who.Place, "", who.Name, who.Role, who.Unit, form.Text("title"))
            {
                Scopes = [.. form["scope"].Select(scope => Enum.TryParse<TokenScope>(scope, out var known) && Enum.IsDefined(known) ? known : (TokenScope?)null).OfType<TokenScope>()],
            };
            return Shown(who, null, "", tokens.Make(wanted, Posted.Day(form.Text("until")) ?? default, SignInPages.CallerOf(context).From));
        }
        catch (RefusedException refusal)
        {
            return Shown(who, refusal, "");
        }
    }

    /// <param name="who">Who is signed in.</param>
    /// <param name="refusal">What was not done.</param>
    /// <param name="key">The key of codes that was offered before, so that the telephone need not be set up again.</param>
    /// <param name="token">A token that was just made; null: none.</param>
    private RazorComponentResult Shown(Official who, RefusedException? refusal, string key, string? token = null)
    {
        var (offered, address) = CodeSetting.Offer(who.Session, key);
        var account = new OwnAccount(gate.DutiesOf(who.Session), book.Sessions(who.Place, who.Name), codes.IsOn(who.Session), offered, address, gate.Rules)
        {
            Events = book.EventsOf(who.Place, who.Name, 10),
            Tokens = [.. tokens.Of(who.Place, who.Name).Where(tokens.IsGood)],
            Scopes = TokenBook.ScopesOf(who.Role),
            NewToken = token,
        };
        return new RazorComponentResult<OwnAccountView>(new { Who = who, Account = account, Refusal = refusal }) { StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
