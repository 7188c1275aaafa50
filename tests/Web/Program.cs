using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Luoshi.Web.Tests;

/// <summary>A program that asks the API, with a token or without.</summary>
internal sealed class Program : IDisposable
{
    internal const string Root = "/api/v1/places/990101";

    private readonly HttpClient _client;

    public Program(string site, string? token)
    {
        Token = token;
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site) };
        if (token is not null) _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public string? Token { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> Ask(string address, string? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null) request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return _client.SendAsync(request, Stop);
    }

    /// <summary>Asks for what is there.</summary>
    public async Task<JsonElement> Get(string address)
    {
        var answer = await Ask(address);
        Assert.Equal("200 " + address, $"{(int)answer.StatusCode} {address}");
        return await Json(answer);
    }

    /// <summary>What a place is to be written upon: its ETag now.</summary>
    public async Task<string> Tag(string address = Root) => (await Ask(address)).Headers.GetValues("ETag").Single();

    /// <summary>Writes upon what was seen just before.</summary>
    public async Task<HttpResponseMessage> Post(string address, string body, string? key = null) => await Post(address, body, await Tag(), key);

    public Task<HttpResponseMessage> Post(string address, string body, string? seen, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (seen is not null) request.Headers.TryAddWithoutValidation("If-Match", seen);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return _client.SendAsync(request, Stop);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request, Stop);

    public static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;

    public void Dispose() => _client.Dispose();
}
