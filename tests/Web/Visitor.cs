using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Luoshi.Web.Tests;

/// <summary>Somebody who looks at the site with a browser that runs no scripts and follows no redirect by itself.</summary>
internal sealed class Visitor(string site) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> Ask(string address) => _client.GetAsync(new Uri(address, UriKind.Relative), Stop);

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request, Stop);

    public Task<HttpResponseMessage> Post(string address, HttpContent content) => _client.PostAsync(new Uri(address, UriKind.Relative), content, Stop);

    public async Task<Page> Open(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await Ask(address);
        Assert.Equal(expected, answer.StatusCode);
        return await Read(answer);
    }

    public static async Task<Page> Read(HttpResponseMessage answer) => new(answer, new HtmlParser().ParseDocument(await Words(answer)));

    public static Task<string> Words(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Stop);

    public async Task<JsonElement> Json(string address) => JsonDocument.Parse(await Words(await Ask(address))).RootElement;

    public async Task<byte[]> File(string address) => await (await Ask(address)).Content.ReadAsByteArrayAsync(Stop);

    public void Dispose() => _client.Dispose();
}
