using System.Net;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Users;

namespace Luoshi.Web.Tests.Api;

/// <summary>Tokens are made by whose they are, shown once, and are never good for more than their owner.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string Me = "/api/v1/me", Page = "/desk/me";

    private readonly SampleCounty _county = new();

    private static Actor Reporter => SampleCounty.Person(Role.Reporter);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task One_makes_a_token_in_the_browser_sees_it_once_and_takes_it_back()
    {
        using var browser = await _county.As(Role.Reporter);
        await browser.Open(Page);
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/tokens", ("title", "月报接口"), ("until", "2026-03-31")));
        var token = browser.Page.Only("#tokens ~ p code").TextContent;
        using var program = new Program(_county.Site, token);

        var me = await program.Get(Me);
        Assert.Equal((Reporter.Name, "reporter", Reporter.Unit, "月报接口", "read"), (
            me.GetProperty("name").GetString(), me.GetProperty("role").GetString(), me.GetProperty("unit").GetString(), me.GetProperty("title").GetString(), me.GetProperty("scopes")[0].GetString()));

        await browser.Open(Page);
        Assert.DoesNotContain(token, browser.Page.Text, StringComparison.Ordinal);
        Assert.Contains("月报接口", browser.Page.Text, StringComparison.Ordinal);
        var id = browser.Page.Only("form[action='/desk/me/tokens/revoke'] button").GetAttribute("value")!;
        await browser.Submit("/desk/me/tokens/revoke", ("id", id));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Ask(Me)).StatusCode);
        Assert.Equal([AccountEventKind.TokenRevoked, AccountEventKind.TokenMade], _county.Ledger.Accounts.EventsOf(SampleCounty.Place, Reporter.Name, 2).Select(done => done.Kind));
    }

    [Fact]
    public async Task Whoever_has_a_password_shows_it_before_a_token_is_made()
    {
        using var browser = await _county.As(Role.Reporter);
        _county.Ledger.Accounts.Keep(new Credential(SampleCounty.Place, Reporter.Name, CredentialKind.Password) { Body = "AQID", MadeAt = _county.Clock.GetUtcNow() });
        await browser.Open(Page);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/tokens", ("title", "月报接口"), ("until", "2026-03-31"), ("password", "falsch")));

        Assert.Empty(_county.Tokens.Of(SampleCounty.Place, Reporter.Name));
    }

    [Fact]
    public async Task Tokens_can_be_taken_back_with_the_password_that_is_changed()
    {
        const string Old = "旧密码-Old-2025", New = "新密码-New-2026";
        _county.Ledger.Accounts.Open(new Account(SampleCounty.Place, Reporter.Name, _county.Clock.GetUtcNow()));
        var gate = new Gate(_county.Ledger, _county.Ledger.Accounts, _county.Clock, new());
        Assert.NotNull(gate.SetPassword(SampleCounty.Place, _county.Book.Reset(SampleCounty.Place, Reporter.Name, "管理员"), Old, Old, "", new("127.0.0.1", "")));
        using var two = _county.Asking(Role.Reporter);
        using var browser = await _county.As(Role.Reporter);
        await browser.Open(Page);

        await browser.Submit("/desk/me/password", ("old", "falsch"), ("password", New), ("again", New));
        Assert.Equal(HttpStatusCode.OK, (await two.Ask(Me)).StatusCode);
        await browser.Open(Page);
        await browser.Submit("/desk/me/password", ("old", Old), ("password", New), ("again", New));

        Assert.Equal(HttpStatusCode.Unauthorized, (await two.Ask(Me)).StatusCode);
    }

    [Theory]
    [InlineData("", "2026-03-31", "Read", "起个名字")]
    [InlineData("接口", "2025-11-11", "Read", "到哪天为止")]
    [InlineData("接口", "2027-01-31", "Read", "到哪天为止")]
    [InlineData("接口", "2026-03-31", "Supervise", "不能超出")]
    [InlineData("接口", "2026-03-31", "", "能做什么")]
    public async Task A_token_that_cannot_be_is_refused_with_the_reason(string title, string until, string scope, string why)
    {
        using var browser = await _county.As(Role.Reporter);
        await browser.Open(Page);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/tokens", ("title", title), ("until", until), ("scope", scope)));

        Assert.Contains(why, browser.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_no_good_once_its_day_is_over()
    {
        using var program = _county.Asking(Role.Reporter);
        await program.Get(Me);

        _county.Clock.Advance(TimeSpan.FromDays(250));

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Ask(Me)).StatusCode);
    }

    [Fact]
    public async Task A_token_is_no_good_once_its_owner_is_not_in_the_role_any_more()
    {
        using var program = _county.Asking(Role.Reporter);
        new Desk.Office(_county.Ledger, SampleCounty.Place).Do(new RetireUser(Reporter.Name, new(2025, 11, 12)), SampleCounty.Person(Role.Administrator), "调离");
        await program.Get(Me);

        _county.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Ask(Me)).StatusCode);
    }

    [Fact]
    public async Task A_token_is_out_at_once_when_the_account_is_locked_or_reset()
    {
        using var locked = _county.Asking(Role.Reporter);
        using var reset = _county.Asking(Role.UnitHead);

        _county.Book.Lock(SampleCounty.Place, Reporter.Name, locked: true);
        _county.Book.Reset(SampleCounty.Place, SampleCounty.Person(Role.UnitHead).Name);

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [(await locked.Ask(Me)).StatusCode, (await reset.Ask(Me)).StatusCode]);
    }

    [Theory]
    [InlineData("luoshi_990101_x")]
    [InlineData("luoshi_990101")]
    [InlineData("luoshi__")]
    [InlineData("990101_x")]
    [InlineData("")]
    public async Task What_is_no_token_lets_nobody_in(string token)
    {
        using var program = new Program(_county.Site, null);
        var request = new HttpRequestMessage(HttpMethod.Get, Me);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Send(request)).StatusCode);
    }

    [Fact]
    public void What_is_kept_of_a_token_does_not_let_in()
    {
        var token = _county.TokenOf(Reporter);
        var kept = _county.Tokens.Of(SampleCounty.Place, Reporter.Name).Single();

        Assert.DoesNotContain(kept.Id, token, StringComparison.Ordinal);
        Assert.Null(_county.Tokens.Find($"luoshi_{SampleCounty.Place}_{kept.Id}"));
        Assert.NotNull(_county.Tokens.Find(token));
    }
}
