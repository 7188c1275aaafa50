using System.Net.Mime;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Luoshi.Web.Inside;
using Luoshi.Web.SignIn.Passkeys;
using Luoshi.Web.SignIn.Provider;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.SignIn;

/// <summary>What everybody who is signed in can do about themselves: change the role, the password, the code, their passkeys; see and end their sessions.</summary>
internal sealed class OwnAccountPages(AccountParts parts, SessionCookie cookie, ProviderHere? provider)
{
    private const string Address = "/desk/me";

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("", (Official who) => TypedResults.LocalRedirect(DeskRooms.Home(who.Role))).For();
        var own = desk.MapGroup("/me");
        own.MapGet("", (HttpRequest request, Official who) => Shown(request, who, null, "")).For();
        own.MapPost("/duty", Switch).For().DisableAntiforgery();
        Posting(own, "/password", ChangePassword);
        Posting(own, "/code", (who, form) => parts.Codes.TurnOn(who.Session, form["key"].ToString(), form["password"].ToString(), form["code"].ToString()));
        Posting(own, "/code/off", (who, form) => parts.Codes.TurnOff(who.Session, form["password"].ToString(), form["code"].ToString()));
        own.MapPost("/passkeys/challenge", AskToMakePasskey).For().DisableAntiforgery();
        own.MapPost("/passkeys", AddPasskey).For().DisableAntiforgery();
        Posting(own, "/passkeys/remove", (who, form) => parts.Passkeys.Remove(who.Session, form["id"].ToString()));
        own.MapPost("/tokens", MakeToken).For().DisableAntiforgery();
        Posting(own, "/tokens/revoke", (who, form) => parts.Tokens.Revoke(who.Place, who.Name, form["id"].ToString(), who.Name));
        if (provider is not null) Posting(own, "/provider/off", (who, form) => provider.Links.Unlink(who.Session, form["password"].ToString(), form["code"].ToString()));
        Posting(own, "/sessions/end", (who, form) => parts.Book.End(who.Place, who.Name, form["id"].ToString(), who.Name));
    }

    private void Posting(RouteGroupBuilder own, string path, Action<Official, IFormCollection> action) => own.MapPost(path, IResult (HttpRequest request, Official who, IFormCollection form) =>
    {
        try
        {
            action(who, form);
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refusal)
        {
            return Shown(request, who, refusal, form["key"].ToString());
        }
    }).For().DisableAntiforgery();

    private void ChangePassword(Official who, IFormCollection form)
    {
        parts.Gate.ChangePassword(who.Session, form["old"].ToString(), form["password"].ToString(), form["again"].ToString());
        if (form.ContainsKey("tokens-too")) parts.Tokens.RevokeAll(who.Place, who.Name, who.Name);
    }

    private IResult Switch(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            var (role, unit) = form["duty"].ToString().Split('/') is [var named, var of] && Enum.TryParse<Role>(named, out var known) ? (known, of) : (who.Role, who.Unit);
            cookie.Give(context, parts.Gate.Switch(who.Session, role, unit, SignInPages.CallerOf(context)));
            return TypedResults.LocalRedirect("/desk");
        }
        catch (RefusedException refusal)
        {
            return Shown(context.Request, who, refusal, "");
        }
    }

    /// <summary>The token is shown once, on the page itself, and is nowhere to be had after.</summary>
    private RazorComponentResult MakeToken(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            parts.Gate.Prove(who.Session, form["password"].ToString(), form["code"].ToString());
            var wanted = new ApiToken(who.Place, "", who.Name, who.Role, who.Unit, form.Text("title"))
            {
                Scopes = [.. form["scope"].Select(scope => Enum.TryParse<TokenScope>(scope, out var known) && Enum.IsDefined(known) ? known : (TokenScope?)null).OfType<TokenScope>()],
            };
            return Shown(context.Request, who, null, "", parts.Tokens.Make(wanted, Posted.Day(form.Text("until")) ?? default, SignInPages.CallerOf(context).From));
        }
        catch (RefusedException refusal)
        {
            return Shown(context.Request, who, refusal, "");
        }
    }

    /// <summary>What an authenticator is asked that is to make a passkey: for whoever showed once more who they are. What was refused is told to the script that asks, in words.</summary>
    private async Task<IResult> AskToMakePasskey(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            if (PasskeyHost.Refusal(context.Request) is { } remark) throw new RefusedException(remark.Chinese, remark.English);
            parts.Passkeys.Check(who.Session, form.Text("title"));
            parts.Gate.Prove(who.Session, form["password"].ToString(), form["code"].ToString());
            var place = parts.Gate.Places().First(place => place.Id == who.Place).Name;
            var (asked, kept) = await PasskeyRite.AskToMake(context, new(parts.Passkeys.HandleOf(who.Session), parts.Passkeys.Of(who.Session)), $"{who.Name}（{place}）");
            parts.Passkeys.Challenges.Keep(who.Session, kept);
            return TypedResults.Text(asked, MediaTypeNames.Application.Json);
        }
        catch (RefusedException refusal)
        {
            return TypedResults.Text(Reader.Of(context, null).Words.Say(refusal.Chinese, refusal.English), MediaTypeNames.Text.Plain, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task<IResult> AddPasskey(HttpContext context, Official who, IFormCollection form)
    {
        try
        {
            var made = parts.Passkeys.Challenges.Take(who.Session) is { } kept ? await PasskeyRite.Made(context, kept, form["answer"].ToString()) : null;
            if (made is null) throw new RefusedException(
                "没有添加通行密钥：设备的回答不对，或者等了五分钟以上。再试一次。", "No passkey was added: the device's answer is not right, or came after more than five minutes. Try again.");
            parts.Passkeys.Add(who.Session, made with { Title = form.Text("title") });
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refusal)
        {
            return Shown(context.Request, who, refusal, "");
        }
    }

    /// <param name="request">By what address they came.</param>
    /// <param name="who">Who is signed in.</param>
    /// <param name="refusal">What was not done.</param>
    /// <param name="key">The key of codes that was offered before, so that the telephone need not be set up again.</param>
    /// <param name="token">A token that was just made; null: none.</param>
    private RazorComponentResult Shown(HttpRequest request, Official who, RefusedException? refusal, string key, string? token = null)
    {
        var (offered, address) = CodeSetting.Offer(who.Session, key);
        var account = new OwnAccount(parts.Gate.DutiesOf(who.Session), parts.Book.Sessions(who.Place, who.Name), parts.Codes.IsOn(who.Session), offered, address, parts.Gate.Rules)
        {
            Events = parts.Book.EventsOf(who.Place, who.Name, 10),
            Passkeys = parts.Passkeys.Of(who.Session),
            NoPasskeys = PasskeyHost.Refusal(request),
            Provider = provider?.ShownTo(who),
            Tokens = [.. parts.Tokens.Of(who.Place, who.Name).Where(parts.Tokens.IsGood)],
            Scopes = TokenBook.ScopesOf(who.Role),
            NewToken = token,
        };
        return new RazorComponentResult<OwnAccountView>(new { Who = who, Account = account, Refusal = refusal }) { StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
