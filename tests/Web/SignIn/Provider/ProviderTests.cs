using System.Net;
using System.Text.RegularExpressions;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.WebUtilities;
using OtpNet;

namespace Luoshi.Web.Tests.SignIn.Provider;

/// <summary>People who come from a real provider of identities, and others who pretend to.</summary>
public sealed partial class ProviderTests(Glewlwyd provider) : IClassFixture<Glewlwyd>, IAsyncLifetime
{
    private const string Place = SampleCounty.Place, Name = "林主任", Own = "/desk/me", Way = "/sign-in/provider", Password = "Yunmu-2025", Refused = "没有和您关联的账户";

    private static int _people;

    private SampleCounty _county = null!;

    public async ValueTask InitializeAsync()
    {
        Glewlwyd.IsNeeded();
        _county = new() { Provider = provider.Settings with { NamesTrustedAt = ["990199"] } };
        await _county.InitializeAsync();
        await provider.Register(_county.Site);
    }

    public ValueTask DisposeAsync() => _county is null ? ValueTask.CompletedTask : _county.DisposeAsync();

    [Fact]
    public async Task Whom_the_administrator_waits_for_comes_by_the_provider_and_is_in_with_their_role()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();

        await browser.Open("/desk/owed?year=2025");
        Assert.Contains("用单位统一身份认证登录", browser.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Come(browser, person, browser.Page.Only("a[href^='/sign-in/provider']").GetAttribute("href")!));

        Assert.Equal("/desk/owed?year=2025", browser.Address);
        Assert.Equal([AccountEventKind.SignedInByProvider, AccountEventKind.IdentityLinked, AccountEventKind.IdentityAwaited], Kinds(Name).Take(3));
        Assert.Equal(Role.Supervisor, Assert.Single(_county.Ledger.Accounts.Sessions(Place, Name)).Role);
        Assert.DoesNotContain(_county.Ledger.Accounts.Credentials(Place, Name), kept => kept.Body.Contains("eyJ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_nobody_came_under_opens_nothing_after_thirty_days()
    {
        using var person = await Awaited(Name);
        using (var office = await _county.As(Role.Administrator))
        {
            await office.Open("/desk/accounts");
            Assert.Contains($"等第一次登录，到 {PlaceTime.Of(_county.Clock.GetUtcNow().AddDays(30)):yyyy-MM-dd}", office.Said, StringComparison.Ordinal);
        }
        _county.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(HttpStatusCode.Forbidden, await Come(_county.NewBrowser(), person));

        Assert.DoesNotContain(AccountEventKind.IdentityLinked, Kinds(Name));
        using var again = await _county.As(Role.Administrator);
        await again.Open("/desk/accounts");
        Assert.DoesNotContain(person.Name, again.Said, StringComparison.Ordinal);
        Assert.Contains(_county.Ledger.Accounts.Credentials(Place, Name), kept => kept.Kind == CredentialKind.AwaitedIdentity);
        _county.Ledger.Accounts.Forget(_county.Clock.GetUtcNow());
        Assert.DoesNotContain(_county.Ledger.Accounts.Credentials(Place, Name), kept => kept.Kind == CredentialKind.AwaitedIdentity);
    }

    [Fact]
    public async Task Whose_account_it_is_can_have_the_name_waited_for_no_more()
    {
        using var person = await Awaited(Name);
        using var browser = await _county.As(Name);
        await browser.Open(Own);
        Assert.Contains($"指定了“{person.Name}”", browser.Said, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/provider/off"));

        Assert.DoesNotContain(person.Name, browser.Page.Only("section[aria-labelledby=provider]").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await Come(_county.NewBrowser(), person));
        Assert.Contains(AccountEventKind.IdentityUnlinked, Kinds(Name));
    }

    [Fact]
    public async Task Nobody_takes_back_the_link_that_is_their_only_way_in()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        await Come(browser, person);
        await browser.Open(Own);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/provider/off"));

        Assert.Contains("唯一办法", browser.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Come(_county.NewBrowser(), person));
    }

    [Fact]
    public async Task Once_linked_their_number_counts_and_a_name_that_went_to_another_does_not()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        await Come(browser, person);
        await browser.Submit("/sign-out");
        using var again = _county.NewBrowser();
        Assert.Equal(HttpStatusCode.OK, await Come(again, person));
        Assert.StartsWith("/desk", again.Address, StringComparison.Ordinal);

        using var namesake = await provider.GiveName(person.Name);
        using var other = _county.NewBrowser();
        Assert.Equal(HttpStatusCode.Forbidden, await Come(other, namesake));

        Assert.Contains(Refused, other.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_links_themselves_with_their_password_and_takes_it_back()
    {
        using var person = await NewPerson();
        using var browser = await WithPassword(Name);

        await browser.Open(Own);
        Assert.Equal(HttpStatusCode.OK, await Come(browser, person, browser.Page.Only("a[href='/desk/me/provider']").GetAttribute("href")!));
        Assert.Contains(person.Name, browser.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/provider/confirm", ("password", "falsch")));
        Assert.DoesNotContain(AccountEventKind.IdentityLinked, Kinds(Name));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/provider/confirm", ("password", Password)));
        Assert.Contains($"已关联“{person.Name}”", browser.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Come(_county.NewBrowser(), person));

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/provider/off", ("password", "falsch")));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/provider/off", ("password", Password)));
        Assert.Equal(HttpStatusCode.Forbidden, await Come(_county.NewBrowser(), person));
        Assert.Contains(AccountEventKind.IdentityUnlinked, Kinds(Name));
    }

    [Fact]
    public async Task What_somebody_proved_in_one_session_links_no_other()
    {
        using var person = await NewPerson();
        using var browser = await WithPassword(Name);
        await browser.Open(Own);
        await Come(browser, person, "/desk/me/provider");
        await browser.Open("/sign-in");
        await browser.Submit("/sign-in", ("name", Name), ("password", Password));

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Open("/desk/me/provider/confirm"));

        Assert.Contains("没有完成", browser.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_let_in_by_a_name_alone_unless_the_settings_say_so_for_the_place()
    {
        using var person = await provider.NewPerson(Name);
        _county.Book.Open(Place, Name);

        Assert.Equal(HttpStatusCode.Forbidden, await Come(_county.NewBrowser(), person));
        await using var trusting = await Trusting();
        Assert.Equal(HttpStatusCode.OK, await Come(new Browser(trusting.Urls.First()), person));

        Assert.Contains(AccountEventKind.IdentityLinked, Kinds(Name));
    }

    [Fact]
    public async Task An_unknown_person_is_told_so_and_no_account_is_made()
    {
        using var person = await NewPerson();
        using var browser = _county.NewBrowser();
        var before = _county.Ledger.Accounts.Accounts(Place).Count;

        Assert.Equal(HttpStatusCode.Forbidden, await Come(browser, person));

        Assert.Contains(Refused, browser.Said, StringComparison.Ordinal);
        Assert.True(browser.Page.Answer.Headers.CacheControl!.NoStore);
        Assert.Equal(before, _county.Ledger.Accounts.Accounts(Place).Count);
        Assert.Equal((AccountEventKind.NotLetIn, ""), _county.Ledger.Accounts.Events(Place, null, 1).Select(done => (done.Kind, done.Name)).Single());
        Assert.Equal("", browser.Cookie("luoshi"));
    }

    [Fact]
    public async Task A_locked_account_one_that_rests_and_one_without_a_duty_get_the_page_of_the_unknown()
    {
        List<string> told = [];
        using (var unknown = await NewPerson())
        using (var browser = _county.NewBrowser())
        {
            await Come(browser, unknown);
            told.Add(browser.Said);
        }
        foreach (var spoil in (Action[])[() => _county.Book.Lock(Place, Name, locked: true), Rest, Retire])
        {
            using var person = await Awaited(Name);
            spoil();
            using var browser = _county.NewBrowser();
            Assert.Equal(HttpStatusCode.Forbidden, await Come(browser, person));
            told.Add(browser.Said);
            _county.Book.Lock(Place, Name, locked: false);
        }

        Assert.Single(told.Distinct());
        Assert.DoesNotContain(AccountEventKind.IdentityLinked, Kinds(Name));
    }

    [Fact]
    public async Task A_code_of_here_is_asked_for_where_the_provider_asked_for_a_password_only()
    {
        using var person = await Awaited(Name);
        var key = new byte[20];
        Random.Shared.NextBytes(key);
        _county.Ledger.Accounts.Keep(new Credential(Place, Name, CredentialKind.Code) { Body = Base32Encoding.ToString(key), MadeAt = _county.Clock.GetUtcNow() });
        using var browser = _county.NewBrowser();

        await Come(browser, person, Way + "?back=/desk/lamps");
        Assert.Equal(Way + "/last", browser.Address);
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(Way + "/last", ("code", "000000")));
        Assert.Contains("验证码不对", browser.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(AccountEventKind.IdentityLinked, Kinds(Name));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(Way + "/last", ("code", new Totp(key).ComputeTotp(_county.Clock.GetUtcNow().UtcDateTime))));

        Assert.StartsWith("/desk/lamps", browser.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Open(Way + "/last"));
    }

    [Fact]
    public async Task What_was_kept_on_the_way_back_lets_in_once_though_it_be_copied()
    {
        using var person = await Awaited(Name);
        var key = new byte[20];
        _county.Ledger.Accounts.Keep(new Credential(Place, Name, CredentialKind.Code) { Body = Base32Encoding.ToString(key), MadeAt = _county.Clock.GetUtcNow() });
        using var browser = _county.NewBrowser();
        await Come(browser, person);
        var copied = browser.Cookie("luoshi-proven");
        Assert.NotEmpty(copied);
        await browser.Submit(Way + "/last", ("code", new Totp(key).ComputeTotp(_county.Clock.GetUtcNow().UtcDateTime)));
        _county.Clock.Advance(TimeSpan.FromMinutes(1));

        using var thief = _county.NewBrowser();
        await thief.Open("/sign-in");
        thief.Take("luoshi-proven", copied);
        Assert.Equal(HttpStatusCode.OK, await thief.Open(Way + "/last"));
        Assert.Equal(HttpStatusCode.BadRequest, await thief.Submit(Way + "/last", ("code", new Totp(key).ComputeTotp(_county.Clock.GetUtcNow().UtcDateTime))));

        Assert.Contains("没有完成", thief.Said, StringComparison.Ordinal);
        Assert.Equal("", thief.Cookie("luoshi"));
    }

    [Fact]
    public async Task A_code_cannot_be_guessed_at_for_long()
    {
        using var person = await Awaited(Name);
        _county.Ledger.Accounts.Keep(new Credential(Place, Name, CredentialKind.Code) { Body = Base32Encoding.ToString(new byte[20]), MadeAt = _county.Clock.GetUtcNow() });
        using var browser = _county.NewBrowser();
        await Come(browser, person);

        for (var guess = 0; guess < 5; guess++) Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(Way + "/last", ("code", "000000")));

        Assert.Equal(HttpStatusCode.Forbidden, await browser.Submit(Way + "/last", ("code", "000000")));
        Assert.Contains(Refused, browser.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_the_provider_is_good_once_and_in_the_browser_that_was_sent_there()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        var back = await person.GoOn(await Sent(browser));
        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(_county.NewBrowser(), back));
        Assert.Equal(HttpStatusCode.OK, await browser.Open(back.PathAndQuery));

        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(browser, back));

        // The same code under a state that is good: the provider itself refuses it.
        using var other = _county.NewBrowser();
        var fresh = await person.GoOn(await Sent(other));
        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(other, With(fresh, "code", QueryHelpers.ParseQuery(back.Query)["code"]!)));
    }

    [Theory]
    [InlineData("state", "erfunden")]
    [InlineData("state", "")]
    [InlineData("code", "")]
    [InlineData("code", "erfunden")]
    public async Task Whoever_comes_back_with_something_else_is_not_let_in(string part, string instead)
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        var back = await person.GoOn(await Sent(browser));

        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(browser, With(back, part, instead)));

        Assert.Equal("", browser.Cookie("luoshi"));
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("code_challenge")]
    public async Task Whoever_changes_what_is_sent_to_the_provider_is_not_let_in(string part)
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        var sent = await Sent(browser);
        Assert.Contains("code_challenge_method=S256", sent.Query, StringComparison.Ordinal);

        var back = await person.GoOn(With(sent, part, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));

        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(browser, back));
    }

    [Fact]
    public async Task What_was_refused_at_the_provider_ends_on_a_page_of_here()
    {
        using var browser = _county.NewBrowser();
        var state = QueryHelpers.ParseQuery((await Sent(browser)).Query)["state"];

        Assert.Equal(HttpStatusCode.BadRequest, await Unfinished(browser, new Uri($"{_county.Site}{Way}/back?error=access_denied&state={Uri.EscapeDataString(state!)}")));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    public async Task Nobody_is_led_to_another_site_afterwards(string back)
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();

        await Come(browser, person, $"{Way}?back={Uri.EscapeDataString(back)}");

        Assert.StartsWith("/desk", browser.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signs_out_here_is_led_on_to_sign_out_there_if_they_came_from_there()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        await Come(browser, person);

        await browser.Submit("/sign-out");

        Assert.Equal("/signed-out", browser.Address);
        Assert.Contains("这里已经退出", browser.Said, StringComparison.Ordinal);
        var next = browser.Page.Answer.Headers.GetValues("Refresh").Single();
        Assert.StartsWith($"0; url={provider.Issuer}/end_session?client_id={Glewlwyd.Client}&post_logout_redirect_uri={Uri.EscapeDataString(_county.Site + "/sign-in")}", next, StringComparison.Ordinal);
        Assert.Empty(_county.Ledger.Accounts.Sessions(Place, Name));
        using var other = await _county.As(Role.Auditor);
        await other.Open(Own);
        await other.Submit("/sign-out");
        Assert.Equal("/sign-in", other.Address);
    }

    [Fact]
    public async Task Nobody_is_led_to_sign_out_there_by_a_link()
    {
        using var person = await Awaited(Name);
        using var browser = _county.NewBrowser();
        await Come(browser, person);

        await browser.Open("/signed-out");

        Assert.Equal("/sign-in", browser.Address);
        Assert.False(browser.Page.Answer.Headers.Contains("Refresh"));
        Assert.Single(_county.Ledger.Accounts.Sessions(Place, Name));
    }

    [Fact]
    public async Task While_the_provider_is_down_the_button_says_so_and_passwords_work_on()
    {
        using var person = await Awaited(Name);
        (await WithPassword("周审计")).Dispose();
        using var browser = _county.NewBrowser();
        var back = await person.GoOn(await Sent(browser));
        provider.Stop();
        try
        {
            await browser.Open(back.PathAndQuery);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Page.Answer.StatusCode);
            Assert.Contains("没有应答", browser.Said, StringComparison.Ordinal);

            await using var late = _county.Node();
            await late.StartAsync(TestContext.Current.CancellationToken);
            using var other = new Browser(late.Urls.First());
            await Until(async () => await other.Open("/sign-in") == HttpStatusCode.OK && other.Said.Contains("暂时打不开", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await other.Open(Way));
            await other.Open("/sign-in");
            Assert.Equal(HttpStatusCode.OK, await other.Submit("/sign-in", ("name", "周审计"), ("password", Password)));
        }
        finally
        {
            await provider.Start();
        }
    }

    [Fact]
    public async Task Another_name_of_the_provider_than_the_settings_have_is_out_of_order()
    {
        await using var county = new SampleCounty { Provider = provider.Settings with { Issuer = provider.Issuer.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) } };
        await county.InitializeAsync();
        using var browser = county.NewBrowser();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await browser.Open(Way));

        await Until(async () => await browser.Open("/sign-in") == HttpStatusCode.OK && browser.Said.Contains("暂时打不开", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Either_node_takes_whom_the_other_sent_and_cookies_are_for_this_host_over_https_alone()
    {
        await using var node = _county.Node("https://ldj.example.gov.cn");
        await node.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new Browser(node.Urls.First());

        var sent = await browser.Ask(new HttpRequestMessage(HttpMethod.Get, Way));

        Assert.Equal("https://ldj.example.gov.cn/sign-in/provider/back", QueryHelpers.ParseQuery(sent.Headers.Location!.Query)["redirect_uri"]);
        Assert.All(sent.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches(Safe(), cookie));
        using var person = await Awaited(Name);
        await using var other = _county.Node();
        await other.StartAsync(TestContext.Current.CancellationToken);
        using var walker = _county.NewBrowser();
        var back = await person.GoOn(await Sent(walker));
        Assert.Equal(HttpStatusCode.OK, await walker.Open(other.Urls.First() + back.PathAndQuery));
        Assert.StartsWith("/desk", walker.Address, StringComparison.Ordinal);
    }

    [GeneratedRegex("^__Host-luoshi-.*; path=/; secure; samesite=lax; httponly$")]
    private static partial Regex Safe();

    private IEnumerable<AccountEventKind> Kinds(string name) => _county.Ledger.Accounts.EventsOf(Place, name, 20).Select(done => done.Kind);

    private Task<AtProvider> NewPerson() => provider.NewPerson($"person{Interlocked.Increment(ref _people)}");

    /// <summary>Somebody whom the administrator said would come.</summary>
    private async Task<AtProvider> Awaited(string name)
    {
        var person = await NewPerson();
        if (_county.Ledger.Accounts.Account(Place, name) is null) _county.Book.Open(Place, name);
        using var office = await _county.As(Role.Administrator);
        await office.Open("/desk/accounts");
        var forms = office.Page.Document.QuerySelectorAll("form[action='/desk/accounts/await'], form[action='/desk/accounts/unlink']");
        Assert.NotEmpty(forms);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/desk/accounts/await")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", office.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("name", name), new("called", person.Name)]),
        };
        Assert.Equal(HttpStatusCode.OK, await office.Send(request));
        Assert.Contains(person.Name, office.Said, StringComparison.Ordinal);
        return person;
    }

    /// <summary>A server on the same ledger that takes the provider's names for its own at this place.</summary>
    private async Task<WebApplication> Trusting()
    {
        var node = _county.Node(provider: provider.Settings with { NamesTrustedAt = [Place] });
        await node.StartAsync(TestContext.Current.CancellationToken);
        await provider.Register(_county.Site, node.Urls.First());
        return node;
    }

    private async Task<Browser> WithPassword(string name)
    {
        var browser = _county.NewBrowser();
        var address = $"/enter/{Place}/{_county.Book.Open(Place, name)}";
        await browser.Open(address);
        await browser.Submit(address, ("password", Password), ("again", Password));
        return browser;
    }

    /// <summary>Where the site sends a browser.</summary>
    private static async Task<Uri> Sent(Browser browser, string way = Way)
    {
        var answer = await browser.Ask(new HttpRequestMessage(HttpMethod.Get, way));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    private static async Task<HttpStatusCode> Come(Browser browser, AtProvider person, string way = Way) => await browser.Open((await person.GoOn(await Sent(browser, way))).PathAndQuery);

    private static async Task<HttpStatusCode> Unfinished(Browser browser, Uri back)
    {
        var status = await browser.Open(back.PathAndQuery);
        Assert.Contains("没有完成", browser.Said, StringComparison.Ordinal);
        return status;
    }

    private static Uri With(Uri address, string part, string instead)
    {
        var parts = QueryHelpers.ParseQuery(address.Query).ToDictionary(one => one.Key, one => one.Key == part ? instead : one.Value.ToString());
        return new(QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), parts.Where(one => one.Value.Length > 0).Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))));
    }

    private void Rest() => _county.Ledger.Accounts.Change(Place, Name, account => account with { Failures = 6, RestsUntil = _county.Clock.GetUtcNow().AddMinutes(15) });

    private void Retire()
    {
        _county.Ledger.Accounts.Change(Place, Name, account => account with { Failures = 0, RestsUntil = null });
        _county.Office.Do(new RetireUser(Name, new DateOnly(2025, 11, 12)), new("管理员", Role.Administrator));
        _county.Clock.Advance(TimeSpan.FromDays(1));
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.NotEqual(200, tries);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
