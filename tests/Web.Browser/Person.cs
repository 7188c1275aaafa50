using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>Somebody who is signed in, with a window of their own; whatever in it breaks the site's own policy is kept.</summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly List<string> _offences = [];

    private Person(IBrowserContext window, IPage page, string site) => (Window, Page, Site) = (window, page, site);

    public IBrowserContext Window { get; }

    public IPage Page { get; }

    public string Site { get; }

    /// <summary>Scripts and styles that the policy kept out, and errors of our own.</summary>
    public IReadOnlyList<string> Offences => _offences;

    public static async Task<Person> SignIn(Chromium chromium, SampleCounty county, Role? role, BrowserNewContextOptions? options = null)
    {
        var person = await At(chromium, county.Site, options);
        if (role is { } known)
        {
            await person.Open($"/enter/{SampleCounty.Place}/{county.Book.OpenToLook(SampleCounty.Place, SampleCounty.Person(known).Name)}");
            await person.Press("进入");
        }
        return person;
    }

    /// <summary>Somebody who is not signed in.</summary>
    public static async Task<Person> At(Chromium chromium, string site, BrowserNewContextOptions? options = null)
    {
        var window = await chromium.Window(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var person = new Person(window, await window.NewPageAsync(), site);
        person.Page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) person._offences.Add($"{person.Page.Url}: {message.Text}"); };
        person.Page.PageError += (_, error) => person._offences.Add($"{person.Page.Url}: {error}");
        return person;
    }

    public Task Open(string address) => Page.GotoAsync(Site + address);

    /// <summary>Clicks the button of this name, and waits for where it leads.</summary>
    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public Task Fill(string label, string words) => Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(words);

    public Task<string> Said() => Page.Locator("main").InnerTextAsync();

    public ValueTask DisposeAsync() => Window.DisposeAsync();
}
