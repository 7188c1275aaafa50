using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>A form of a record without a line: it opens, keeps what is typed, sends it once when the line is back, and leaves nothing behind at sign-out.</summary>
public sealed class OfflineTests(Chromium chromium) : IAsyncLifetime
{
    private const string Form = "/desk/registers/breeding-stations/new";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private int Records => _county.Office.Registers.Register("breeding-stations").Records;

    [Fact]
    public async Task It_opens_without_a_line_and_is_sent_once_when_the_line_is_back()
    {
        await using var person = await Opened();
        await person.Window.SetOfflineAsync(true);
        await person.Page.ReloadAsync();
        await Fill(person, "东沟站");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.Locator("[data-drafts] li[data-state=waiting]")).ToHaveCountAsync(1);
        await Fill(person, "西沟站");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.Locator("[data-drafts] li[data-state=waiting]")).ToHaveCountAsync(2);
        Assert.Equal(8, Records);

        await person.Window.SetOfflineAsync(false);
        await person.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Assertions.Expect(person.Page.Locator("[data-drafts] li.sent")).ToHaveCountAsync(2);
        Assert.Equal(10, Records);
        await person.Page.ReloadAsync();
        await Assertions.Expect(person.Page.Locator("[data-drafts]")).ToBeHiddenAsync();
        Assert.Equal(10, Records);
    }

    [Fact]
    public async Task What_the_server_has_is_not_written_twice_though_its_answer_was_lost()
    {
        await using var person = await Opened();
        await Fill(person, "东沟站");
        var lost = 0;
        await person.Page.RouteAsync("**" + Form, async route =>
        {
            if (route.Request.Method != "POST" || lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync(new() { MaxRedirects = 0 });
            await route.AbortAsync("connectionreset");
        });
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.Locator("[data-drafts] li[data-state=waiting]")).ToHaveCountAsync(1);
        Assert.Equal(9, Records);

        await person.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Assertions.Expect(person.Page.Locator("[data-drafts] li.sent")).ToHaveCountAsync(1);
        Assert.Equal(9, Records);
    }

    [Fact]
    public async Task What_is_refused_is_said_and_mended()
    {
        await using var person = await Opened();
        await person.Window.SetOfflineAsync(true);
        await Fill(person, "河东镇一站");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.Locator("[data-drafts] li[data-state=waiting]")).ToHaveCountAsync(1);
        await person.Window.SetOfflineAsync(false);
        await person.Page.EvaluateAsync("dispatchEvent(new Event('online'))");

        var refused = person.Page.Locator("[data-drafts] li[data-state=refused]");
        await Assertions.Expect(refused).ToContainTextAsync("不能重复");
        var link = await refused.GetByRole(AriaRole.Link).GetAttributeAsync("href");
        await person.Page.GotoAsync("about:blank");
        await person.Page.GotoAsync(_county.Site + link);
        await Assertions.Expect(person.Page.Locator("input[name=f-name]")).ToHaveValueAsync("河东镇一站");
        await person.Page.Locator("input[name=f-name]").FillAsync("河东镇三站");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await person.Page.WaitForURLAsync("**/desk/registers/breeding-stations");
        Assert.Equal("河东镇三站", _county.Office.Registers.Record("breeding-stations", 9).Fields["name"]);
    }

    [Fact]
    public async Task What_was_typed_is_there_after_the_window_was_closed_and_gone_after_sign_out()
    {
        await using var person = await Opened();
        await Fill(person, "东沟站");
        await person.Page.WaitForTimeoutAsync(600);
        await person.Page.ReloadAsync();
        await Assertions.Expect(person.Page.Locator("input[name=f-name]")).ToHaveValueAsync("东沟站");

        await person.Page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await person.Page.WaitForURLAsync("**/sign-in*");
        Assert.Equal(0, await person.Page.EvaluateAsync<int>(
            "() => new Promise(good => { const asked = indexedDB.open('luoshi-drafts', 1); asked.onsuccess = () => { const all = asked.result.transaction('drafts').objectStore('drafts').count(); all.onsuccess = () => good(all.result); }; })"));
        Assert.False(await person.Page.EvaluateAsync<bool>("() => caches.has('luoshi-forms')"));
    }

    private async Task<Person> Opened()
    {
        var person = await Person.SignIn(chromium, _county, Role.Supervisor, new());
        await person.Page.GotoAsync(_county.Site + Form);
        await Assertions.Expect(person.Page.Locator("html[data-offline=ready]")).ToHaveCountAsync(1);
        return person;
    }

    private static async Task Fill(Person person, string name)
    {
        await person.Page.Locator("input[name=f-name]").FillAsync(name);
        await person.Page.Locator("select[name=f-animals]").SelectOptionAsync("cattle");
        await person.Page.Locator("input[name=f-township]").FillAsync("东沟乡");
    }
}
