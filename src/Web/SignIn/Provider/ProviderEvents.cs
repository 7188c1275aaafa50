using System.Security.Claims;
using Luoshi.Desk.Accounts.Provider;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>What becomes of somebody whom the provider sent back, once what they bring was found to be right, or not.</summary>
/// <param name="provider">The provider.</param>
/// <param name="door">Who lets them in.</param>
/// <param name="proven">Where it is kept who they are, if they have still to answer something.</param>
/// <param name="log">Where whoever runs the server is told that provider and settings do not go together.</param>
internal sealed partial class ProviderEvents(IdentityProvider provider, ProviderDoor door, ProvenCookie proven, ILogger<ProviderEvents> log) : OpenIdConnectEvents
{
    private const string PurposeItem = "purpose", BackItem = "back", SessionItem = "session";

    /// <summary>What is told to the provider to be told again; nobody can read or change it.</summary>
    public static AuthenticationProperties Going(Purpose purpose, string back, string session) =>
        new(new Dictionary<string, string?> { [PurposeItem] = purpose.ToString(), [BackItem] = back, [SessionItem] = session }) { RedirectUri = "/desk" };

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var (http, items) = (context.HttpContext, context.Properties?.Items ?? new Dictionary<string, string?>());
        if (IdentityOf(context.Principal) is not { } who || !Enum.TryParse<Purpose>(items.TryGetValue(PurposeItem, out var named) ? named : null, out var purpose))
        {
            await ProviderDoor.Refused(http, NotThrough.Closed);
            return;
        }
        var came = new Proven(who, purpose, proven.End) { Back = items.TryGetValue(BackItem, out var back) ? back ?? "" : "", Session = items.TryGetValue(SessionItem, out var session) ? session ?? "" : "" };
        if (purpose == Purpose.Link || door.StillAsks(who))
        {
            proven.Give(http, came);
            http.Response.Redirect(purpose == Purpose.Link ? "/desk/me/provider/confirm" : ProviderScheme.Address + "/last");
            return;
        }
        // Whoever was signed in before is known here only when asked: this is answered before others are.
        await http.AuthenticateAsync(SessionHandler.Name);
        await door.Enter(http, came, door.PlaceOf(who), "").ExecuteAsync(http);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        var isClosed = IsTrouble(context.Failure);
        if (isClosed) DoesNotFit(log, Cut(context.Failure?.Message ?? ""));
        return ProviderDoor.Refused(context.HttpContext, isClosed ? NotThrough.Closed : NotThrough.Unfinished);
    }

    /// <summary>Null where the provider does not say who they are.</summary>
    private ProvidedIdentity? IdentityOf(ClaimsPrincipal? principal) => principal?.FindFirst("sub")?.Value is not { Length: > 0 } subject ? null : new ProvidedIdentity(
        provider.Issuer, subject, principal.FindFirst(provider.NameClaim)?.Value ?? "")
    {
        HadSecondFactor = SecondFactor.IsIn(provider, [.. principal.FindAll("amr").Select(claim => claim.Value)], principal.FindFirst("acr")?.Value),
    };

    /// <summary>Whether it is the provider's, and not the visitor's: it does not answer, or does not know this program.</summary>
    private static bool IsTrouble(Exception? cause) => cause switch
    {
        null => false,
        HttpRequestException or IOException or OperationCanceledException => true,
        OpenIdConnectProtocolException when cause.Message.Contains("invalid_client", StringComparison.Ordinal) || cause.Message.Contains("unauthorized_client", StringComparison.Ordinal) => true,
        _ => IsTrouble(cause.InnerException),
    };

    /// <summary>On one line, whatever the provider writes.</summary>
    private static string Cut(string message) => new([.. message.Select(letter => char.IsControl(letter) ? ' ' : letter).Take(300)]);

    [LoggerMessage(LogLevel.Warning, "Somebody could not sign in at the provider of identities: {Message}")]
    private static partial void DoesNotFit(ILogger log, string message);
}
