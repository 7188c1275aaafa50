using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Luoshi.Web.Tests;

/// <summary>Somebody with a browser that keeps cookies and runs no scripts: fills in the forms of pages as they are, and follows where they lead.</summary>
internal sealed class Browser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    public Browser(string site) => _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = new Uri(site) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The page that is open.</summary>
    public Page Page { get; private set; } = null!;

    /// <summary>Its address, after all redirects.</summary>
    public string Address { get; private set; } = "";

    public string Cookie(string name) => _cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == name)?.Value ?? "";

    /// <summary>Has it show a cookie of another browser.</summary>
    public void Take(string name, string value) => _cookies.Add(_client.BaseAddress!, new Cookie(name, value));

    public Task<HttpStatusCode> Open(string address) => Go(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends the form whose action this is, with what it says already and what is typed.</summary>
    public Task<HttpStatusCode> Submit(string action, params (string Name, string Value)[] typed)
    {
        var form = Page.Document.QuerySelectorAll("form").First(form => form.GetAttribute("action") == action);
        return Go(new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(FieldsOf(form, typed).Select(field => KeyValuePair.Create(field.Name, field.Value))) });
    }

    /// <summary>Sends the form with this action and files with it.</summary>
    public Task<HttpStatusCode> Send(string action, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] typed) =>
        Send(action, "evidence", files, typed);

    /// <summary>The same with the files in a field of this name.</summary>
    public Task<HttpStatusCode> Send(string action, string field, IEnumerable<(string Name, byte[] Content)> files, params (string Name, string Value)[] typed)
    {
        var form = Page.Document.QuerySelectorAll("form").First(form => form.GetAttribute("action") == action);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form, typed)) content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files) content.Add(new ByteArrayContent(bytes), field, name);
        return Go(new HttpRequestMessage(HttpMethod.Post, action) { Content = content });
    }

    /// <summary>Asks without following anywhere; the page that is open stays.</summary>
    public Task<HttpResponseMessage> Ask(HttpRequestMessage request) => _client.SendAsync(request, Stop);

    public Task<HttpStatusCode> Send(HttpRequestMessage request) => Go(request);

    /// <summary>What the page says, told apart from its frame.</summary>
    public string Said => Page.Document.QuerySelector("main")!.TextContent;

    public void Dispose() => _client.Dispose();

    /// <summary>As a browser sends them: of boxes only those that are ticked. A name that is typed takes the place of all that stand under it.</summary>
    private static IEnumerable<(string Name, string Value)> FieldsOf(IElement form, (string Name, string Value)[] typed)
    {
        var fields = form.QuerySelectorAll("input[name]").Where(field => field.GetAttribute("type") is not ("checkbox" or "radio" or "file") || field.HasAttribute("checked"))
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        var areas = form.QuerySelectorAll("textarea[name]").Select(area => (area.GetAttribute("name")!, area.TextContent));
        var choices = form.QuerySelectorAll("select[name]").Select(choice =>
            (choice.GetAttribute("name")!, (choice.QuerySelector("option[selected]") ?? choice.QuerySelector("option"))?.GetAttribute("value") ?? ""));
        return fields.Concat(areas).Concat(choices).Where(field => typed.All(other => other.Name != field.Item1)).Concat(typed);
    }

    private async Task<HttpStatusCode> Go(HttpRequestMessage request)
    {
        var answer = await _client.SendAsync(request, Stop);
        for (var address = request.RequestUri!; ;)
        {
            if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther) || answer.Headers.Location is not { } next)
            {
                Address = address.IsAbsoluteUri ? address.PathAndQuery : address.ToString();
                Page = new(answer, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop)));
                return answer.StatusCode;
            }
            (address, answer) = (next, await _client.GetAsync(next, Stop));
        }
    }
}
