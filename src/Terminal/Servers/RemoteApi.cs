using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Luoshi.Terminal.Servers;

/// <summary>The API of a server, asked with a token. What it refuses is told in its own words.</summary>
internal sealed class RemoteApi : IDisposable
{
    private const string Json = "application/json";

    private readonly HttpClient _client;

    public RemoteApi(Uri server, string token)
    {
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(server, "/api/v1/"), Timeout = TimeSpan.FromSeconds(60) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>What is at an address.</summary>
    public JsonElement Get(string address) => Read(address, out _);

    /// <summary>The same, with what has to be sent back by whoever writes upon it.</summary>
    public JsonElement Read(string address, out string seen)
    {
        var (read, tag) = Send(() => new HttpRequestMessage(HttpMethod.Get, address));
        seen = tag;
        return read;
    }

    /// <summary>Writes upon what was seen; sent once more where no answer came, it is not written twice.</summary>
    public JsonElement Post(string address, string body, string seen)
    {
        var key = Guid.NewGuid().ToString("N");
        return Send(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, Json) };
            request.Headers.TryAddWithoutValidation("If-Match", seen);
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
            return request;
        }).Read;
    }

    public void Dispose() => _client.Dispose();

    private (JsonElement Read, string Seen) Send(Func<HttpRequestMessage> request)
    {
        try
        {
            using var answer = Answered(request);
            using var content = answer.Content.ReadAsStream();
            if (answer.IsSuccessStatusCode) return (JsonDocument.Parse(content).RootElement, answer.Headers.ETag?.ToString() ?? "");
            throw answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? ProblemOf(JsonDocument.Parse(content).RootElement) : NoApi((int)answer.StatusCode);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new Failure(new($"服务器 {_client.BaseAddress!.Host} 没有应答：{cause.Message}", $"The server {_client.BaseAddress!.Host} does not answer: {cause.Message}"));
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw NoApi(200);
        }
    }

    /// <summary>A second time where the first was cut off: what reads changes nothing, and what writes has a key.</summary>
    private HttpResponseMessage Answered(Func<HttpRequestMessage> request)
    {
        try
        {
            return _client.Send(request());
        }
        catch (HttpRequestException cause) when (cause.HttpRequestError == HttpRequestError.ResponseEnded)
        {
            return _client.Send(request());
        }
    }

    private Failure NoApi(int status) => new(new(
        $"{_client.BaseAddress} 那里不是落实的接口（{status}）。", $"What is at {_client.BaseAddress} is no API of Luoshi ({status})."));

    private static Failure ProblemOf(JsonElement problem)
    {
        var english = problem.GetProperty("english");
        return new(new($"{problem.Words("detail")}{problem.Words("remedy")}", $"{english.Words("detail")} {english.Words("remedy")}"));
    }
}
