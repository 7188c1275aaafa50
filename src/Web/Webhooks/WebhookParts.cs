using Luoshi.Desk.Webhooks;
using Luoshi.Sending.Signed;
using Luoshi.Web.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Luoshi.Web.Webhooks;

/// <summary>What subscriptions are made of, put together for a site.</summary>
internal static class WebhookParts
{
    // How long a message may take.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public static void Add(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(new Destinations(options.WebhookTo));
        services.AddSingleton(provider => new SignedPost(provider.GetRequiredService<Destinations>(), _patience));
        services.AddSingleton<ISecretSeal, SecretSeal>();
        services.AddSingleton(provider => new WebhookBook(
            options.Ledger, options.Webhooks, options.Accounts, provider.GetRequiredService<Destinations>(), provider.GetRequiredService<ISecretSeal>(), options.Clock));
        services.AddSingleton(provider => new Envelope(
            provider.GetRequiredService<SignedPost>(), provider.GetRequiredService<Destinations>(), provider.GetRequiredService<ISecretSeal>(), options.Clock));
        services.AddSingleton(provider => new Deliveries(
            options.Ledger, options.Webhooks, options.Accounts, provider.GetRequiredService<Envelope>(), new MessageBody(EntryAddress.Of), options.Clock));
        services.AddHostedService(provider => new Courier(options.Ledger, provider.GetRequiredService<Deliveries>(), options.Clock, provider.GetRequiredService<ILogger<Courier>>()));
    }
}
