using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Luoshi.Sending.Web;

/// <summary>
/// Messages as JSON to an address of another program, one POST a unit: a robot of a chat group, a gateway for short messages, an
/// office's platform. It counts as taken when the answer is 2xx and names no <c>errcode</c>.
/// </summary>
public sealed class WebhookMessenger : IMessenger
{
    private const int LongestAnswer = 64 * 1024;

    private readonly Uri _url;
    private readonly HttpClient _client;

    /// <param name="url">Where to post, http or https. It may hold a secret: what is entered is the host with a mark of the whole.</param>
    /// <param name="token">Sent along as a bearer token; empty for none.</param>
    /// <param name="patience">How long an answer may take.</param>
    public WebhookMessenger(Uri url, string token, TimeSpan patience)
    {
        _url = url;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = patience, MaxResponseContentBufferSize = LongestAnswer };
        if (token.Length > 0) _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>One for the whole unit, also where nobody in it is known: the group reads along.</summary>
    public IReadOnlyList<string> AddressesOf(Message message) => [$"{_url.Scheme}://{_url.Authority} #{Mark()}"];

    public async Task Send(Message message, string address, CancellationToken cancellation)
    {
        try
        {
            using var content = new ByteArrayContent(WebhookJson.Of(message));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            using var answer = await _client.PostAsync(_url, content, cancellation);
            var words = await answer.Content.ReadAsStringAsync(cancellation);
            if (!answer.IsSuccessStatusCode || WebhookJson.NamesAnError(words)) throw Refused((int)answer.StatusCode, words);
        }
        catch (HttpRequestException cause)
        {
            throw new UndeliveredException(
                $"连不上 {_url.Host}:{_url.Port}（{Unreachable.Chinese(cause)}），没有发出。请核对 --url。", $"{_url.Host}:{_url.Port} cannot be reached ({Unreachable.English(cause)}): nothing was sent. Check --url.");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UndeliveredException($"{_url.Host} 没有回应，不知道收没收下，按没有发出算。", $"{_url.Host} does not answer; whether it took the message is not known, and it counts as not sent.");
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private UndeliveredException Refused(int status, string words)
    {
        var said = words.Length > 200 ? words[..200] + "…" : words;
        return new($"{_url.Host} 没有收下（{status}：{said}）。", $"{_url.Host} did not take it ({status}: {said}).");
    }

    private string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_url.AbsoluteUri)))[..6];
}
