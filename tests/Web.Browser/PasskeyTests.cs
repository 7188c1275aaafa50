using Luoshi.Ledger.Accounts;
using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>Passkeys as a browser knows them, with an authenticator that Chromium plays itself.</summary>
public sealed class PasskeyTests(Chromium chromium) : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    // Passkeys are not to be had under an IP address.
    private string Site => _county.Site.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Added_used_and_taken_away()
    {
        await using var person = await Enter();
        await Authenticator.Plug(person);
        await Add(person, "办公室电脑");
        Assert.Contains("还没有", await person.Page.Locator("section[aria-labelledby=passkeys] tbody").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await AccessibilityTests.Violations(person));
        await person.Press("退出");

        await Assertions.Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityTests.Violations(person));
        await person.Press("用通行密钥登录");
        await Assertions.Expect(person.Page).ToHaveURLAsync(Site + "/desk/leader");
        await person.Open("/desk/me");
        await Assertions.Expect(person.Page.Locator("section[aria-labelledby=events]")).ToContainTextAsync("用通行密钥登录");
        await TakeAway(person);
        await person.Press("退出");

        await person.Press("用通行密钥登录");
        await Assertions.Expect(person.Page.Locator("main > div > p[role=alert]")).ToContainTextAsync("没有登录：通行密钥在这里用不了");
        Assert.DoesNotContain(person.Offences, offence => !offence.Contains("400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_went_wrong_is_told_in_words()
    {
        await using var person = await Enter();
        var alert = person.Page.Locator("form[data-passkey] [role=alert]");
        var authenticator = await Authenticator.Plug(person);
        await person.Open("/desk/me");
        await Add(person, "第一个");

        await Fill(person, "第二个");
        await Assertions.Expect(alert).ToHaveTextAsync("这台设备上已经有这个账户的通行密钥。");

        await authenticator.Refuse();
        await person.Open("/desk/me");
        await TakeAway(person);
        await Fill(person, "第二个");
        await Assertions.Expect(alert).ToContainTextAsync("没有完成：已取消");
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "添加通行密钥" })).ToBeEnabledAsync();

        await person.Press("English");
        await person.Press("Sign out");
        await person.Press("Sign in by passkey");
        await Assertions.Expect(alert).ToContainTextAsync("Not done: it was cancelled");
    }

    [Fact]
    public async Task Without_scripts_the_page_is_complete_and_says_what_passkeys_need()
    {
        await using var person = await Person.At(chromium, Site, new() { JavaScriptEnabled = false });
        await person.Open("/sign-in");

        Assert.Contains("浏览器不许运行脚本", await person.Said(), StringComparison.Ordinal);
        await Assertions.Expect(person.Page.Locator("form[data-passkey]")).ToBeHiddenAsync();
        await Assertions.Expect(person.Page.Locator("input[name=password]")).ToBeVisibleAsync();
    }

    private async Task<Person> Enter()
    {
        var person = await Person.At(chromium, Site);
        await person.Open($"/enter/{SampleCounty.Place}/{_county.Book.OpenToLook(SampleCounty.Place, SampleCounty.Person(Role.Leader).Name)}");
        await person.Press("进入");
        await Assertions.Expect(person.Page).ToHaveURLAsync(Site + "/desk/leader");
        return person;
    }

    private static async Task Add(Person person, string title)
    {
        await person.Open("/desk/me");
        await Fill(person, title);
        await Assertions.Expect(person.Page.Locator("section[aria-labelledby=passkeys] tbody")).ToContainTextAsync(title);
    }

    /// <summary>While they have a password: nobody takes their only way in away.</summary>
    private async Task TakeAway(Person person)
    {
        await person.Press("撤下");
        await Assertions.Expect(person.Page.Locator("main [role=alert]:visible")).ToContainTextAsync("唯一办法");
        var password = new Credential(SampleCounty.Place, SampleCounty.Person(Role.Leader).Name, CredentialKind.Password) { Body = "AQID", MadeAt = _county.Clock.GetUtcNow() };
        _county.Ledger.Accounts.Keep(password);
        await person.Press("撤下");
        await Assertions.Expect(person.Page.Locator("section[aria-labelledby=passkeys] tbody")).ToHaveCountAsync(0);
        _county.Ledger.Accounts.Remove(password);
    }

    private static async Task Fill(Person person, string title)
    {
        await person.Page.Locator("form[data-passkey] input[name=title]").FillAsync(title);
        await person.Press("添加通行密钥");
    }

    /// <summary>One that Chromium plays, built into the machine.</summary>
    private sealed class Authenticator(ICDPSession session, string id)
    {
        public static async Task<Authenticator> Plug(Person person)
        {
            var session = await person.Window.NewCDPSessionAsync(person.Page);
            await session.SendAsync("WebAuthn.enable");
            var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                },
            });
            return new(session, added!.Value.GetProperty("authenticatorId").GetString()!);
        }

        /// <summary>From now on no finger is the right one.</summary>
        public async Task Refuse() => await session.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = false });
    }
}
