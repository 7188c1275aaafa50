using Luoshi.Vocabulary.Accounts;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Where a provider is, and how it is asked.</summary>
internal sealed class ProviderAddress : IDisposable
{
    // Of what it tells of itself.
    private const int Largest = 1 << 20;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public ProviderAddress(IdentityProvider provider)
    {
        Issuer = provider.Issuer;
        Metadata = $"{provider.Issuer.TrimEnd('/')}/.well-known/openid-configuration";
        IsSecure = provider.Issuer.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = _patience, MaxResponseContentBufferSize = Largest };
        Documents = new HttpDocumentRetriever(Client) { RequireHttps = IsSecure };
        Configuration = new ConfigurationManager<OpenIdConnectConfiguration>(Metadata, new OpenIdConnectConfigurationRetriever(), Documents, new IssuerAsSet(Issuer));
    }

    public string Issuer { get; }

    /// <summary>Where it tells of itself.</summary>
    public string Metadata { get; }

    public bool IsSecure { get; }

    public HttpClient Client { get; }

    public IDocumentRetriever Documents { get; }

    /// <summary>What it tells of itself, kept for half a day.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Configuration { get; }

    /// <summary>Where people sign out there; null where it offers no such thing, or does not answer.</summary>
    public async Task<string?> SignOutAddress(CancellationToken stop)
    {
        try
        {
            return (await Configuration.GetConfigurationAsync(stop)).EndSessionEndpoint is { Length: > 0 } address ? address : null;
        }
        catch (Exception cause) when (cause is InvalidOperationException or IOException or HttpRequestException)
        {
            return null;
        }
    }

    public void Dispose() => Client.Dispose();
}
