using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Luoshi.Sending.Signed;

/// <summary>
/// Posts messages by the conventions of Standard Webhooks, and only where they may go: that is looked at where the connection is made, so that a name that leads elsewhere by then leads nowhere.
/// No redirection is followed, no server between is used, and of the answer no more is read than a few hundred bytes.
/// </summary>
public sealed class SignedPost : IDisposable
{
    private const int LongestAnswer = 512;

    private readonly Destinations _destinations;
    private readonly TimeSpan _patience;
    private readonly HttpClient _client;

    /// <param name="destinations">Where messages may go.</param>
    /// <param name="patience">How long everything may take, from the name to the answer.</param>
    public SignedPost(Destinations destinations, TimeSpan patience)
    {
        (_destinations, _patience) = (destinations, patience);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = Connect,
            ConnectTimeout = patience,
            ActivityHeadersPropagator = null,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(new ProductHeaderValue("luoshi")));
    }

    /// <returns>What was answered, whatever it is.</returns>
    /// <exception cref="UndeliveredException">Nothing was answered, or it may not go there; the sentence says why.</exception>
    public async Task<PostAnswer> Send(SignedMessage message, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_patience);
        try
        {
            using var request = RequestOf(message);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return new((int)answer.StatusCode, await Said(answer, limit.Token));
        }
        catch (HttpRequestException cause)
        {
            throw Refusal(cause) ?? new UndeliveredException(
                $"连不上 {message.Address.Host}:{message.Address.Port}（{Unreachable.Chinese(cause)}）。", $"{message.Address.Host}:{message.Address.Port} cannot be reached ({Unreachable.English(cause)}).");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UndeliveredException($"{message.Address.Host} 在 {_patience.TotalSeconds:0} 秒内没有回应。", $"{message.Address.Host} did not answer within {_patience.TotalSeconds:0} seconds.");
        }
    }

    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage RequestOf(SignedMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, message.Address) { Content = new ReadOnlyMemoryContent(message.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", $"{message.Seconds}");
        request.Headers.Add("webhook-signature", message.Secret.Sign(message));
        return request;
    }

    /// <summary>What it says changes nothing of what it answered: where the rest does not come, it said nothing.</summary>
    private static async Task<string> Said(HttpResponseMessage answer, CancellationToken limit)
    {
        try
        {
            var bytes = new byte[LongestAnswer];
            await using var body = await answer.Content.ReadAsStreamAsync(limit);
            var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, limit);
            return SaidWords.Of(bytes.AsSpan(0, read));
        }
        catch (Exception cause) when (cause is IOException or HttpRequestException or OperationCanceledException)
        {
            return "";
        }
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await _destinations.Resolve(host, port, cancellation);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static UndeliveredException? Refusal(Exception? cause)
    {
        for (; cause is not null; cause = cause.InnerException)
            if (cause is UndeliveredException refusal) return refusal;
        return null;
    }
}
