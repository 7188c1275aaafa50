using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Provider;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>OpenID Connect as the framework speaks it, set up for a provider: a code for the browser, with PKCE, state and nonce; its tokens are read once and not kept.</summary>
internal static class ProviderScheme
{
    public const string Name = "provider", Address = "/sign-in/provider", BackAddress = Address + "/back";

    private static readonly TimeSpan _time = TimeSpan.FromMinutes(10);

    /// <summary>Nothing is added where there is no provider.</summary>
    public static void AddProvider(this AuthenticationBuilder schemes, SiteOptions site)
    {
        if (site.Provider is not { } provider) return;
        var (address, cookies) = (new ProviderAddress(provider), new ProviderCookies(site.IsSecure));
        AddParts(schemes.Services, site, provider, cookies);
        schemes.Services.AddSingleton(_ => address);
        schemes.AddOpenIdConnect(Name, options =>
        {
            (options.ClientId, options.ClientSecret) = (provider.Client, provider.Secret);
            (options.Backchannel, options.ConfigurationManager, options.RequireHttpsMetadata) = (address.Client, address.Configuration, address.IsSecure);
            (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
            (options.CallbackPath, options.SignedOutCallbackPath, options.RemoteSignOutPath) = (BackAddress, default, default);
            (options.SaveTokens, options.MapInboundClaims, options.GetClaimsFromUserInfoEndpoint, options.DisableTelemetry) = (false, false, true, true);
            options.RemoteAuthenticationTimeout = _time;
            options.TokenValidationParameters.ValidIssuer = provider.Issuer;
            // The defaults take away by which means somebody signed in.
            options.ClaimActions.Clear();
            options.ClaimActions.MapUniqueJsonKey(provider.NameClaim, provider.NameClaim);
            cookies.Set(options.CorrelationCookie, "luoshi-going-");
            cookies.Set(options.NonceCookie, "luoshi-nonce-");
            options.EventsType = typeof(ProviderEvents);
        });
    }

    private static void AddParts(IServiceCollection services, SiteOptions site, IdentityProvider provider, ProviderCookies cookies)
    {
        services.AddSingleton(provider).AddSingleton(cookies).AddSingleton(new SessionCookie(site.IsSecure));
        services.AddSingleton(made => new ProviderLinks(site.Accounts, made.GetRequiredService<Gate>(), site.Clock, provider));
        services.AddSingleton(made => new ProviderGate(site.Ledger, site.Accounts, site.Clock, made.GetRequiredService<Gate>(), made.GetRequiredService<ProviderLinks>()));
        services.AddSingleton(made => new ProvenCookie(made.GetRequiredService<IDataProtectionProvider>(), site.Clock, cookies, new(site.Accounts, site.Clock)));
        services.AddSingleton<ProviderDoor>().AddSingleton<ProviderEvents>().AddSingleton<ProviderHere>().AddSingleton<ProviderPages>();
        services.AddSingleton<ProviderWatch>().AddHostedService(made => made.GetRequiredService<ProviderWatch>());
    }
}
