using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Luoshi.Tests;

/// <summary>A mail server on this machine, on a port of its own, that keeps what it takes and refuses whom it is told to.</summary>
internal sealed class MailSink : MessageStore, IMailboxFilter, IUserAuthenticator, IAsyncDisposable
{
    private readonly CancellationTokenSource _over = new();
    private readonly Task _running;

    /// <param name="encrypted">Whether it offers STARTTLS, with a certificate that nobody vouches for.</param>
    /// <param name="password">What it lets in; null: it asks for nothing.</param>
    public MailSink(bool encrypted = false, string? password = null)
    {
        Password = password;
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add((IMessageStore)this);
        services.Add((IMailboxFilter)this);
        services.Add((IUserAuthenticator)this);
        var options = new SmtpServerOptionsBuilder().ServerName("sink").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AllowUnsecureAuthentication();
            if (password is not null) endpoint.AuthenticationRequired();
            if (encrypted) endpoint.Certificate(MadeCertificate());
        }).Build();
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_over.Token);
    }

    public int Port { get; } = FreePort();

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>The letters as they came over the wire.</summary>
    public ConcurrentQueue<byte[]> Letters { get; } = [];

    /// <summary>To whom nothing is delivered.</summary>
    public HashSet<string> Refused { get; } = [];

    private string? Password { get; }

    public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        Letters.Enqueue(buffer.ToArray());
        return Task.FromResult(SmtpResponse.Ok);
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        Task.FromResult(!Refused.Contains($"{to.User}@{to.Host}"));

    public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) => Task.FromResult(password == Password);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        _over.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static X509Certificate2 MadeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=sink", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
