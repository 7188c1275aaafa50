using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Looks every half minute whether the provider answers, so that nobody is sent where nobody is. The site serves whether it does or not.</summary>
/// <param name="address">Where it is.</param>
/// <param name="log">Where whoever runs the server is told.</param>
internal sealed partial class ProviderWatch(ProviderAddress address, ILogger<ProviderWatch> log) : BackgroundService
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(30);

    private volatile string? _trouble;

    /// <summary>Whether people can be sent there, as far as is known.</summary>
    public bool IsOpen => _trouble is null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_between);
        try
        {
            do await Look(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site was closed.
        }
    }

    private async Task Look(CancellationToken stop)
    {
        var (before, now) = (_trouble, await TroubleWith(stop));
        _trouble = now;
        if (now is not null && now != before) Closed(log, address.Issuer, now);
        if (now is null && before is not null) Open(log, address.Issuer);
    }

    private async Task<string?> TroubleWith(CancellationToken stop)
    {
        try
        {
            var told = OpenIdConnectConfiguration.Create(await address.Documents.GetDocumentAsync(address.Metadata, stop));
            return told.Issuer == address.Issuer ? null : $"it names itself \"{told.Issuer}\", other than the settings";
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            return (cause.InnerException ?? cause).Message;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The provider of identities {Issuer} is out of order, and people sign in by what they set up here: {Trouble}")]
    private static partial void Closed(ILogger log, string issuer, string trouble);

    [LoggerMessage(LogLevel.Warning, "The provider of identities {Issuer} answers again.")]
    private static partial void Open(ILogger log, string issuer);
}
