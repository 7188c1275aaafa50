using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Luoshi.Web.Tests.SignIn.Provider;

/// <summary>Somebody's browser at the provider, where they are signed in and have said that the site may know who they are.</summary>
internal sealed class AtProvider : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    private AtProvider(Uri site, string name) =>
        (_client, Name) = (new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = site }, name);

    public string Name { get; }

    /// <summary>By which the provider knows them, for another browser of theirs.</summary>
    public IEnumerable<Cookie> Cookies => _cookies.GetAllCookies();

    public static async Task<AtProvider> SignIn(Uri site, string name)
    {
        var person = new AtProvider(site, name);
        await person.Call(HttpMethod.Post, "/api/auth/", new() { ["username"] = name, ["password"] = Glewlwyd.Password });
        await person.Call(HttpMethod.Put, $"/api/auth/grant/{Glewlwyd.Client}", new() { ["scope"] = "openid profile" });
        return person;
    }

    /// <summary>Goes where the site sent them, says go on, and is led back.</summary>
    /// <returns>Where to.</returns>
    public async Task<Uri> GoOn(Uri sent)
    {
        var answer = await _client.GetAsync(new Uri($"{sent}&g_continue"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    public void Dispose() => _client.Dispose();

    private async Task Call(HttpMethod method, string path, JsonObject body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }
}
