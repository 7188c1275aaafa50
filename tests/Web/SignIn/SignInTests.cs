using System.Diagnostics;
using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OtpNet;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>Who gets in, and who does not; a county of its own, since it is written to.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Place = SampleCounty.Place, Name = "林主任", Password = "Yunmu-2025", Own = "/desk/me", Home = "/desk/owed";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Whoever_is_not_signed_in_comes_to_where_one_signs_in_and_from_there_back()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();

        await browser.Open(Own);
        Assert.StartsWith("/sign-in", browser.Address, StringComparison.Ordinal);
        await browser.Submit("/sign-in", ("name", Name), ("password", Password));

        Assert.Equal(Own, browser.Address);
        Assert.Contains("督查室", browser.Said, StringComparison.Ordinal);
        Assert.True(browser.Page.Answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_link_sets_a_password_once_by_the_rules_and_is_no_good_any_more()
    {
        var address = $"/enter/{Place}/{_county.Book.Open(Place, Name)}";
        using var browser = _county.NewBrowser();
        await browser.Open(address);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(address, ("password", "Kurz-1"), ("again", "Kurz-1")));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(address, ("password", "nurkleinbuchstaben"), ("again", "nurkleinbuchstaben")));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(address, ("password", Password), ("again", Password + "x")));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(address, ("password", Password), ("again", Password)));
        Assert.Equal(Home, browser.Address);

        using var other = _county.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, await other.Open(address));
        Assert.Equal(HttpStatusCode.NotFound, await other.Open($"/enter/{Place}/erraten"));
    }

    [Fact]
    public async Task A_password_that_was_kept_in_fewer_rounds_is_kept_anew_when_it_is_shown()
    {
        await WithPassword(Name);
        var old = new PasswordHasher<string>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(Name, Password);
        _county.Ledger.Accounts.Keep(Kept() with { Body = old });
        using var browser = _county.NewBrowser();
        await browser.Open(Own);
        await browser.Submit("/sign-in", ("name", Name), ("password", Password));

        Assert.Equal(Own, browser.Address);
        Assert.NotEqual(old, Kept().Body);
        await browser.Submit("/sign-out");
        await browser.Open(Own);
        await browser.Submit("/sign-in", ("name", Name), ("password", Password));
        Assert.Equal(Own, browser.Address);

        Credential Kept() => _county.Ledger.Accounts.Credentials(Place, Name).Single(credential => credential.Kind == CredentialKind.Password);
    }

    [Fact]
    public async Task Unknown_names_and_wrong_passwords_get_the_same_answer_after_the_same_time()
    {
        await WithPassword(Name);
        var (unknown, first) = await Refused("没有这个人", "falsch");
        var (wrong, second) = await Refused(Name, "falsch");
        _county.Book.Lock(Place, Name, locked: true);
        var (locked, third) = await Refused(Name, Password);

        Assert.Equal(unknown.Replace("没有这个人", Name, StringComparison.Ordinal), wrong);
        Assert.Equal(wrong, locked);
        Assert.All([first, second, third], took => Assert.InRange(took.TotalMilliseconds, 350, 4000));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_a_quarter_of_an_hour()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        for (var attempt = 0; attempt < 5; attempt++) Assert.Equal(HttpStatusCode.BadRequest, await SignIn(browser, "falsch"));

        Assert.Equal(HttpStatusCode.BadRequest, await SignIn(browser, Password));
        _county.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.BadRequest, await SignIn(browser, Password));
        _county.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, await SignIn(browser, Password));
    }

    [Fact]
    public async Task A_session_that_nobody_used_for_a_quarter_of_an_hour_is_over()
    {
        using var browser = await _county.As(Role.Supervisor);
        _county.Clock.Advance(TimeSpan.FromMinutes(14));
        await browser.Open(Own);
        Assert.Equal(Own, browser.Address);
        _county.Clock.Advance(TimeSpan.FromMinutes(16));

        await browser.Open(Own);

        Assert.StartsWith("/sign-in", browser.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_locked_or_whose_duty_is_over_is_out_at_once()
    {
        using var auditor = await _county.As(Role.Auditor);
        using var leader = await _county.As(Role.Leader);
        foreach (var browser in (Browser[])[auditor, leader])
        {
            await browser.Open(Own);
            Assert.Equal(Own, browser.Address);
        }

        _county.Book.Lock(Place, "周审计", locked: true);
        var today = new DateOnly(2025, 11, 12);
        new Luoshi.Desk.Office(_county.Ledger, Place).Do(new RetireUser("陈县长", today), new("管理员", Role.Administrator));
        await auditor.Open(Own);
        Assert.StartsWith("/sign-in", auditor.Address, StringComparison.Ordinal);
        _county.Clock.Advance(TimeSpan.FromMinutes(10));
        await leader.Open(Own);
        Assert.Equal(Own, leader.Address);
        _county.Clock.Advance(TimeSpan.FromHours(16));
        await leader.Open(Own);
        Assert.StartsWith("/sign-in", leader.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_or_without_its_seal_is_not_taken()
    {
        using var browser = await _county.As(Role.Supervisor);
        await browser.Open(Own);

        using var bare = new HttpRequestMessage(HttpMethod.Post, "/desk/me/password") { Content = new FormUrlEncodedContent([new("old", "x")]) };
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Send(bare));
        using var signIn = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("name", Name), new("password", Password)]) };
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Send(signIn));
    }

    [Fact]
    public async Task Cookies_are_not_for_scripts_nor_for_other_sites()
    {
        var address = $"/enter/{Place}/{_county.Book.OpenToLook(Place, Name)}";
        using var browser = _county.NewBrowser();
        await browser.Open(address);
        var form = browser.Page.Answer.Headers.GetValues("Set-Cookie").Single();
        using var entering = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", browser.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };

        var session = (await browser.Ask(entering)).Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("luoshi=", StringComparison.Ordinal));

        foreach (var cookie in (string[])[form, session])
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("samesite=none", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await browser.Open("/sign-in?back=" + Uri.EscapeDataString("//example.com/"));

        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/sign-in", ("name", Name), ("password", Password)));

        Assert.Equal(Home, browser.Address);
    }

    [Fact]
    public async Task A_session_is_another_after_signing_in_again_and_the_one_before_is_over()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        var before = browser.Cookie("luoshi");

        await SignIn(browser, Password);

        Assert.NotEqual(before, browser.Cookie("luoshi"));
        Assert.Single(_county.Ledger.Accounts.Sessions(Place, Name));
    }

    [Fact]
    public async Task Sessions_are_seen_and_ended_and_signing_out_ends_ones_own()
    {
        await WithPassword(Name);
        using var one = _county.NewBrowser();
        using var other = _county.NewBrowser();
        await SignIn(one, Password);
        await SignIn(other, Password);

        await one.Open(Own);
        var others = one.Page.Only("button[name=id]").GetAttribute("value")!;
        await one.Submit("/desk/me/sessions/end", ("id", others));
        Assert.Equal(Own, one.Address);
        await other.Open(Own);
        Assert.StartsWith("/sign-in", other.Address, StringComparison.Ordinal);
        await one.Open(Own);
        Assert.Equal(Own, one.Address);

        await one.Submit("/sign-out");
        await one.Open(Own);
        Assert.StartsWith("/sign-in", one.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        using var auditor = await _county.As(Role.Auditor);
        using var leader = await _county.As(Role.Leader);
        var others = Assert.Single(_county.Ledger.Accounts.Sessions(Place, "陈县长"));
        await auditor.Open(Own);
        using var copy = await _county.As(Role.Auditor);
        await auditor.Open(Own);

        await auditor.Submit("/desk/me/sessions/end", ("id", others.Id));

        Assert.Null(_county.Ledger.Accounts.SessionOf(Place, others.Id)!.EndedAt);
    }

    [Fact]
    public async Task A_new_password_needs_the_old_one_and_ends_all_other_sessions()
    {
        await WithPassword(Name);
        using var one = _county.NewBrowser();
        using var other = _county.NewBrowser();
        await SignIn(one, Password);
        await SignIn(other, Password);
        await one.Open(Own);

        Assert.Equal(HttpStatusCode.BadRequest, await one.Submit("/desk/me/password", ("old", "falsch"), ("password", "Neues-2025"), ("again", "Neues-2025")));
        Assert.Equal(HttpStatusCode.OK, await one.Submit("/desk/me/password", ("old", Password), ("password", "Neues-2025"), ("again", "Neues-2025")));
        await other.Open(Own);

        Assert.Equal(Own, one.Address);
        Assert.StartsWith("/sign-in", other.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await SignIn(other, Password));
        Assert.Equal(HttpStatusCode.OK, await SignIn(other, "Neues-2025"));
    }

    [Fact]
    public async Task A_password_that_is_too_old_is_changed_before_anything_else()
    {
        await WithPassword(Name);
        _county.Clock.Advance(TimeSpan.FromDays(91));
        using var browser = _county.NewBrowser();

        await SignIn(browser, Password);
        var renewal = browser.Address;
        Assert.StartsWith($"/enter/{Place}/", renewal, StringComparison.Ordinal);
        await browser.Open(Own);
        Assert.StartsWith("/sign-in", browser.Address, StringComparison.Ordinal);

        await browser.Open(renewal);
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(renewal, ("password", "Neues-2025"), ("again", "Neues-2025")));
        Assert.Equal(Home, browser.Address);
    }

    [Fact]
    public async Task A_link_to_renew_a_password_is_good_for_a_quarter_of_an_hour_and_only_the_last_is()
    {
        await WithPassword(Name);
        _county.Clock.Advance(TimeSpan.FromDays(91));
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        var first = browser.Address;
        await SignIn(browser, Password);
        var second = browser.Address;

        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(first));
        Assert.Equal(HttpStatusCode.OK, await browser.Open(second));
        _county.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(second));
    }

    [Fact]
    public async Task Links_are_no_good_after_a_new_password_and_after_a_lock()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        var before = $"/enter/{Place}/{_county.Book.OpenToLook(Place, Name)}";
        await browser.Open(Own);
        await browser.Submit("/desk/me/password", ("old", Password), ("password", "Neues-2025"), ("again", "Neues-2025"));
        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(before));

        var reset = $"/enter/{Place}/{_county.Book.Reset(Place, Name)}";
        _county.Book.Lock(Place, Name, locked: true);
        _county.Book.Lock(Place, Name, locked: false);
        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(reset));
    }

    [Fact]
    public async Task A_code_that_is_set_up_is_asked_for_where_an_old_password_is_renewed()
    {
        var key = await WithCode();
        _county.Clock.Advance(TimeSpan.FromDays(91));
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password, CodeOf(key));
        var renewal = browser.Address;

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(renewal, ("password", "Neues-2025"), ("again", "Neues-2025"), ("code", "000000")));
        _county.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(renewal, ("password", "Neues-2025"), ("again", "Neues-2025"), ("code", CodeOf(key))));
    }

    [Fact]
    public async Task Whoever_sits_down_at_a_desk_left_open_cannot_take_the_code_over()
    {
        var key = await WithCode();
        _county.Clock.Advance(TimeSpan.FromSeconds(60));
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password, CodeOf(key));
        await browser.Open(Own);
        var own = new Totp(KeyGeneration.GenerateRandomKey(20));
        var seal = browser.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var kept = _county.Ledger.Accounts.Credentials(Place, Name).Single(credential => credential.Kind == CredentialKind.Code);

        using var replacing = new HttpRequestMessage(HttpMethod.Post, "/desk/me/code")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("key", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), new("password", Password), new("code", CodeOf(own))]),
        };
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Send(replacing));
        _county.Clock.Advance(TimeSpan.FromSeconds(60));
        await browser.Open(Own);
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/code/off", ("password", "falsch"), ("code", CodeOf(key))));
        Assert.Equal(kept.Body, _county.Ledger.Accounts.Credentials(Place, Name).Single(credential => credential.Kind == CredentialKind.Code).Body);

        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/code/off", ("password", Password), ("code", CodeOf(key))));
        Assert.DoesNotContain(_county.Ledger.Accounts.Credentials(Place, Name), credential => credential.Kind == CredentialKind.Code);
    }

    [Fact]
    public async Task Nobody_goes_on_guessing_the_code_behind_the_door()
    {
        var key = await WithCode();
        _county.Clock.Advance(TimeSpan.FromSeconds(60));
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password, CodeOf(key));
        await browser.Open(Own);
        for (var attempt = 0; attempt < 5; attempt++) await browser.Submit("/desk/me/code/off", ("password", Password), ("code", "000000"));
        _county.Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/code/off", ("password", Password), ("code", CodeOf(key))));

        Assert.Contains("试错太多次", browser.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_goes_on_guessing_the_old_password_behind_the_door()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        await browser.Open(Own);
        for (var attempt = 0; attempt < 5; attempt++) await browser.Submit("/desk/me/password", ("old", "falsch"), ("password", "Neues-2025"), ("again", "Neues-2025"));

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/password", ("old", Password), ("password", "Neues-2025"), ("again", "Neues-2025")));

        Assert.Contains("试错太多次", browser.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_set_up_a_code_is_asked_for_and_each_is_good_once()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        await browser.Open(Own);
        var key = new Totp(Base32Encoding.ToBytes(browser.Page.Only("input[name=key]").GetAttribute("value")));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/code", ("password", Password), ("code", "000000")));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/code", ("password", "falsch"), ("code", CodeOf(key))));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/code", ("password", Password), ("code", CodeOf(key))));
        await browser.Submit("/sign-out");

        Assert.Equal(HttpStatusCode.BadRequest, await SignIn(browser, Password));
        Assert.Equal(HttpStatusCode.BadRequest, await SignIn(browser, Password, CodeOf(key)));
        _county.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, await SignIn(browser, Password, CodeOf(key)));
    }

    [Fact]
    public async Task Where_there_are_several_places_one_signs_in_to_one_of_them_by_its_name()
    {
        await WithPassword(Name);
        new Luoshi.Desk.Office(_county.Ledger, "990102").Begin("河湾县", new("外县管理员", Role.Administrator));
        using var browser = _county.NewBrowser();
        await browser.Open("/sign-in");
        Assert.Equal(["云牧县", "河湾县"], browser.Page.Document.QuerySelectorAll("select[name=place] option").Select(place => place.TextContent));

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/sign-in", ("place", "990102"), ("name", Name), ("password", Password)));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/sign-in", ("place", Place), ("name", Name), ("password", Password)));

        Assert.Equal(Home, browser.Address);
    }

    [Fact]
    public async Task A_link_to_look_around_is_no_good_through_another_server()
    {
        var address = $"/enter/{Place}/{_county.Book.OpenToLook(Place, Name)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var browser = _county.NewBrowser();

        Assert.Equal(HttpStatusCode.NotFound, await browser.Send(request));
        Assert.Equal(HttpStatusCode.OK, await browser.Open(address));
    }

    [Fact]
    public async Task An_auditor_reads_who_failed_to_sign_in_and_who_reset_whose_account()
    {
        await WithPassword(Name);
        await Refused(Name, "falsch");
        await Refused("Yunmu-geheim", "falsch");
        using var administrator = await _county.As(Role.Administrator);
        await administrator.Open("/desk/accounts");
        await Press(administrator, "/desk/accounts/reset");
        await Press(administrator, "/desk/accounts/lock");

        using var auditor = await _county.As(Role.Auditor);
        Assert.Equal(HttpStatusCode.OK, await auditor.Open("/desk/log/accounts"));

        var lines = auditor.Page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Skip(1).Take(3).Select(cell => cell.TextContent.Trim()))).ToList();
        var by = SampleCounty.Person(Role.Administrator).Name;
        Assert.Contains($"{Name} 重置，给了新链接 {by}", lines);
        Assert.Contains($"{Name} 锁定 {by}", lines);
        Assert.Contains($"{Name} 登录失败 –", lines);
        Assert.Contains("没有这个名字 登录失败 –", lines);
        Assert.Contains($"{Name} 设了密码 {Name}", lines);
        Assert.DoesNotContain("Yunmu-geheim", auditor.Said, StringComparison.Ordinal);
    }

    private static async Task Press(Browser browser, string action)
    {
        var seal = browser.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("name", Name)]) };
        Assert.Equal(HttpStatusCode.OK, await browser.Send(request));
    }

    private string CodeOf(Totp key) => key.ComputeTotp(_county.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Somebody with a password and a code, signed out.</summary>
    private async Task<Totp> WithCode()
    {
        await WithPassword(Name);
        using var browser = _county.NewBrowser();
        await SignIn(browser, Password);
        await browser.Open(Own);
        var key = new Totp(Base32Encoding.ToBytes(browser.Page.Only("input[name=key]").GetAttribute("value")));
        Assert.Equal(HttpStatusCode.OK, await browser.Submit("/desk/me/code", ("password", Password), ("code", CodeOf(key))));
        await browser.Submit("/sign-out");
        return key;
    }

    private async Task WithPassword(string name)
    {
        var address = $"/enter/{Place}/{_county.Book.Open(Place, name)}";
        using var browser = _county.NewBrowser();
        await browser.Open(address);
        await browser.Submit(address, ("password", Password), ("again", Password));
        await browser.Submit("/sign-out");
    }

    private static async Task<HttpStatusCode> SignIn(Browser browser, string password, string code = "")
    {
        await browser.Open("/sign-in");
        return await browser.Submit("/sign-in", ("name", Name), ("password", password), ("code", code));
    }

    private async Task<(string Said, TimeSpan Took)> Refused(string name, string password)
    {
        using var browser = _county.NewBrowser();
        await browser.Open("/sign-in");
        var begun = Stopwatch.GetTimestamp();
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/sign-in", ("name", name), ("password", password)));
        return (browser.Said, Stopwatch.GetElapsedTime(begun));
    }
}
