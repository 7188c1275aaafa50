using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Luoshi.Bench.Serving;

/// <summary>Somebody with a browser who is signed in, and looks around: from page to page by the links that are there, and a report handed in now and then where their role has one.</summary>
internal sealed class WalkingPerson : IDisposable
{
    // Every so many pages a form is sent.
    private const int Writes = 8;

    private readonly HttpClient _client;
    private readonly Random _chance;
    private IHtmlCollection<IElement> _links = null!;
    private string _home = "/desk";
    private int _seen;

    public WalkingPerson(Uri site, int number) => (_client, _chance) = (
        new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(30) }, new Random(number));

    /// <summary>Milliseconds of each answer.</summary>
    public List<double> Times { get; } = [];

    public List<string> Errors { get; } = [];

    public async Task SignIn(string link)
    {
        var page = await Read(await Sent(new(HttpMethod.Get, link)));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", SealOf(page))]);
        var answer = await Sent(new(HttpMethod.Post, link) { Content = form });
        _home = answer.RequestMessage!.RequestUri!.PathAndQuery;
        _links = (await Read(answer)).QuerySelectorAll("a[href^='/']");
        if (!_home.StartsWith("/desk", StringComparison.Ordinal)) Errors.Add($"{link}: led to {_home}");
    }

    /// <summary>The next page, or the next report.</summary>
    public async Task Step()
    {
        if (++_seen % Writes == 0 && await Report()) return;
        var to = _links.Length == 0 ? _home : _links[_chance.Next(_links.Length)].GetAttribute("href")!;
        var page = await Open(to);
        _links = page.QuerySelectorAll("a[href^='/']");
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> Report()
    {
        if (_home != "/desk/my" || (await Open(_home)).QuerySelector("a[href$='/report']")?.GetAttribute("href") is not { } address) return false;
        var page = await Open(address);
        if (page.QuerySelector("form:has(textarea[name=narrative])") is not { } form) return false;
        using var content = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll("input[type=hidden][name], input[name=value], select[name]"))
            content.Add(new StringContent(field.GetAttribute("value") ?? (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        content.Add(new StringContent(FormattableString.Invariant($"完成招投标，施工单位进场，第 {_seen} 次查看现场。")), "narrative");
        await Read(await Sent(new(HttpMethod.Post, form.GetAttribute("action") ?? address) { Content = content }));
        return true;
    }

    private async Task<IDocument> Open(string address) => await Read(await Sent(new(HttpMethod.Get, address)));

    private static async Task<IDocument> Read(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "");

    private async Task<HttpResponseMessage> Sent(HttpRequestMessage request)
    {
        var (asked, begun) = ($"{request.Method} {request.RequestUri}", Stopwatch.GetTimestamp());
        var answer = await _client.SendAsync(request);
        Times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        if (!answer.IsSuccessStatusCode) Errors.Add($"{asked}: {(int)answer.StatusCode}");
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in") Errors.Add($"{asked}: signed out");
        return answer;
    }

    private static string SealOf(IDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
