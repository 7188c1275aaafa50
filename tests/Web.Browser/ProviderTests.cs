using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Provider;
using Luoshi.Web.Tests;
using Luoshi.Web.Tests.SignIn.Provider;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>To a real provider of identities and back in a real browser: under the site's own policy, which lets forms lead nowhere else, and with cookies as browsers send them.</summary>
public sealed class ProviderTests(Chromium chromium, Glewlwyd provider) : IClassFixture<Glewlwyd>
{
    private const string Name = "林主任";

    [Fact]
    public async Task Somebody_goes_to_the_provider_comes_back_signed_in_and_signs_out_at_both()
    {
        Glewlwyd.IsNeeded();
        await using var county = new SampleCounty { Provider = provider.Settings };
        await county.InitializeAsync();
        await provider.Register(county.Site);
        using var there = await provider.NewPerson("linzr");
        county.Book.Open(SampleCounty.Place, Name);
        var gate = new Gate(county.Ledger, county.Ledger.Accounts, county.Clock, new());
        new ProviderLinks(county.Ledger.Accounts, gate, county.Clock, provider.Settings).Await(SampleCounty.Place, Name, there.Name, "管理员");
        await using var person = await Person.At(chromium, county.Site);
        await Know(person, there);

        await person.Open("/desk/owed");
        await MustBeAccessible(person);
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "用单位统一身份认证登录" }).ClickAsync();
        await GoOn(person);

        await person.Page.WaitForURLAsync(county.Site + "/desk/owed");
        await person.Open("/desk/me");
        Assert.Contains("已关联“linzr”", await person.Said(), StringComparison.Ordinal);
        await MustBeAccessible(person);
        await person.Press("退出");
        await person.Page.WaitForURLAsync(new Regex("/api/oidc/end_session"));
        Assert.Empty(county.Ledger.Accounts.Sessions(SampleCounty.Place, Name));
        Assert.DoesNotContain(person.Offences, offence => offence.StartsWith(county.Site, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pages_on_the_way_can_be_used_by_everybody()
    {
        Glewlwyd.IsNeeded();
        await using var county = new SampleCounty { Provider = provider.Settings };
        await county.InitializeAsync();
        await provider.Register(county.Site);
        using var there = await provider.NewPerson("chenxz");
        await using var leader = await Person.SignIn(chromium, county, Role.Leader);
        await Know(leader, there);
        await leader.Open("/desk/me");
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "关联统一身份" }).ClickAsync();
        await GoOn(leader);
        await leader.Page.WaitForURLAsync(county.Site + "/desk/me/provider/confirm");
        await MustBeAccessible(leader);
        await leader.Press("关联");
        await leader.Page.WaitForURLAsync(county.Site + "/desk/me");
        Assert.Contains("已关联“chenxz”", await leader.Said(), StringComparison.Ordinal);

        await using var administrator = await Person.SignIn(chromium, county, Role.Administrator);
        foreach (var address in (string[])["/desk/accounts", "/sign-in/provider/last"])
        {
            await administrator.Open(address);
            await MustBeAccessible(administrator);
        }
    }

    /// <summary>As if they had signed in at the provider in this browser.</summary>
    private static Task Know(Person person, AtProvider there) =>
        person.Window.AddCookiesAsync(there.Cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = "/" }));

    /// <summary>What its page does when somebody who is signed in there says go on.</summary>
    private static async Task GoOn(Person person)
    {
        await person.Page.WaitForURLAsync(new Regex("/login.html"));
        await person.Page.EvaluateAsync("location.href = new URLSearchParams(location.search).get('callback_url') + '&g_continue'");
    }

    private static async Task MustBeAccessible(Person person)
    {
        var found = await person.Page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation => $"{person.Page.Url}: {violation.Id} {violation.Nodes[0].Html}")));
    }
}
