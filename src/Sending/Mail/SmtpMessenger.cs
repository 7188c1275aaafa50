using MailKit.Net.Smtp;
using MailKit.Security;

namespace Luoshi.Sending.Mail;

/// <summary>Letters by way of a mail server, one to each recipient, over one connection. A server that could not be reached is not tried again for the next letter.</summary>
public sealed class SmtpMessenger(SmtpAccount account) : IMessenger
{
    // Revocation lists are out of reach of many offices' networks.
    private readonly SmtpClient _client = new() { Timeout = (int)account.Patience.TotalMilliseconds, CheckCertificateRevocation = false };
    private UndeliveredException? _unreachable;

    public IReadOnlyList<string> AddressesOf(Message message) =>
        [.. message.Recipients.Select(recipient => recipient.Email).Where(email => email.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    public async Task Send(Message message, string address, CancellationToken cancellation)
    {
        if (_unreachable is not null) throw _unreachable;
        using var letter = Letter.Of(message, account.From, address);
        if (!_client.IsConnected) await Connect(cancellation);
        try
        {
            await _client.SendAsync(letter, cancellation);
        }
        catch (Exception cause) when (SmtpFailure.Explain(cause, account, address) is { } failure)
        {
            throw failure;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client.IsConnected) await _client.DisconnectAsync(quit: true);
        }
        catch (Exception cause) when (SmtpFailure.Explain(cause, account, "") is not null)
        {
            // Everything was taken already; a server that does not say goodbye changes nothing.
        }
        _client.Dispose();
    }

    private async Task Connect(CancellationToken cancellation)
    {
        try
        {
            await _client.ConnectAsync(account.Host, account.Port, OptionsOf(account), cancellation);
            if (account.User.Length > 0) await LogIn(cancellation);
        }
        catch (Exception cause) when (SmtpFailure.Explain(cause, account, "") is { } failure)
        {
            _unreachable = failure;
            throw failure;
        }
    }

    private async Task LogIn(CancellationToken cancellation)
    {
        if (!_client.IsSecure && account.Security != SmtpSecurity.None) throw new UndeliveredException(
            $"{account.Host}:{account.Port} 不加密，不能把密码发过去，没有发信。内网里确实不加密的，写 --security none。",
            $"{account.Host}:{account.Port} offers no encryption, and a password is not sent without: nothing was sent. Where that is meant so, write --security none.");
        await _client.AuthenticateAsync(account.User, account.Password, cancellation);
    }

    private static SecureSocketOptions OptionsOf(SmtpAccount account) => account.Security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => account.Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable,
    };
}
