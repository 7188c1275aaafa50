using System.Net;
using System.Text.Json;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using OtpNet;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>Passkeys: added, used, seen and taken away by whose they are; a county of its own, since it is written to.</summary>
public sealed class PasskeyTests : IAsyncLifetime
{
    private const string Place = SampleCounty.Place, Name = "林主任", Own = PasskeyBearer.Own, Add = Own + "/passkeys";

    private readonly SampleCounty _county = new();
    private PasskeyBearer _person = null!;

    public async ValueTask InitializeAsync()
    {
        await _county.InitializeAsync();
        _person = await new PasskeyBearer(_county).Begin(_county, Name);
    }

    public async ValueTask DisposeAsync()
    {
        _person.Dispose();
        await _county.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_has_a_passkey_signs_in_without_name_password_or_code()
    {
        await _person.Browser.Open(Own);
        var key = new Totp(Base32Encoding.ToBytes(_person.Browser.Page.Only("input[name=key]").GetAttribute("value")));
        await _person.Browser.Submit(Own + "/code", ("password", PasskeyBearer.Password), ("code", CodeOf(key)));
        _county.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await _person.Add(code: CodeOf(key)));
        Assert.Contains("办公室电脑", _person.Browser.Said, StringComparison.Ordinal);
        await _person.SignOut();

        Assert.Equal(HttpStatusCode.OK, await _person.SignIn());

        Assert.Equal("/desk/owed", _person.Browser.Address);
        Assert.Single(_county.Ledger.Accounts.Sessions(Place, Name));
        Assert.Equal(_county.Clock.GetUtcNow(), Kept().UsedAt!.Value, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task One_comes_back_to_where_one_wanted_to_go_and_to_no_other_site()
    {
        await _person.Add();
        await _person.SignOut();
        foreach (var (back, to) in ((string, string)[])[(Own, Own), ("//example.com/", "/desk/owed")])
        {
            await _person.Browser.Open("/sign-in?back=" + Uri.EscapeDataString(back));
            var asked = await _person.Asked("/sign-in/passkey");

            await _person.Answer(_person.Authenticator.Show(asked));

            Assert.Equal(to, _person.Browser.Address);
        }
    }

    [Fact]
    public async Task Who_has_no_password_signs_in_again_before_anything_is_added()
    {
        await _person.Add();
        _county.Ledger.Accounts.Remove(_county.Ledger.Accounts.Credentials(Place, Name).Single(credential => credential.Kind == CredentialKind.Password));
        await _person.SignOut();
        await _person.SignIn();
        await _person.Browser.Open(Own);
        Assert.Equal(HttpStatusCode.OK, (await _person.Ask(Add, ("title", "手机"))).StatusCode);
        _county.Clock.Advance(TimeSpan.FromMinutes(11));
        await _person.Browser.Open(Own);

        var refused = await _person.Ask(Add, ("title", "手机"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("十分钟内办理", await Visitor.Words(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_is_added_only_by_whoever_shows_once_more_who_they_are()
    {
        await _person.Browser.Open(Own);

        var refused = await _person.Ask(Add, ("title", "手机"), ("password", "falsch"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("密码或者验证码不对", await Visitor.Words(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await _person.Browser.Submit(Add, ("title", "手机"), ("answer", "{}")));

        Assert.DoesNotContain(_county.Ledger.Accounts.Credentials(Place, Name), credential => credential.Kind is CredentialKind.Passkey or CredentialKind.Challenge);
    }

    [Fact]
    public async Task What_the_browser_is_asked_wants_one_that_needs_no_name_and_verifies_whoever_holds_it()
    {
        await _person.Add();
        using var asked = JsonDocument.Parse(await _person.Asked(Add, ("title", "手机"), ("password", PasskeyBearer.Password)));
        var root = asked.RootElement;

        Assert.Equal("localhost", root.GetProperty("rp").GetProperty("id").GetString());
        Assert.Equal("required", root.GetProperty("authenticatorSelection").GetProperty("residentKey").GetString());
        Assert.Equal("required", root.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString());
        Assert.Equal(_person.Authenticator.Id, Assert.Single(root.GetProperty("excludeCredentials").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("林主任（云牧县）", root.GetProperty("user").GetProperty("name").GetString());
    }

    [Fact]
    public async Task By_what_an_authenticator_knows_the_account_tells_nothing_and_is_the_same_for_all_of_its_passkeys()
    {
        await _person.Add();
        using var second = new PasskeyBearer(_county);
        await second.Browser.Open("/sign-in");
        await second.Browser.Submit("/sign-in", ("name", Name), ("password", PasskeyBearer.Password));
        await second.Add("手机");

        var handles = Passkeys().Select(passkey => passkey.Handle).ToList();
        Assert.Equal(2, handles.Count);
        Assert.Single(handles.Distinct());
        Assert.DoesNotContain("林", handles[0], StringComparison.Ordinal);
        Assert.Equal(43, handles[0].Length);
    }

    [Fact]
    public async Task A_passkey_has_a_name_and_is_added_once()
    {
        await _person.Browser.Open(Own);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _person.Ask(Add, ("title", " "), ("password", PasskeyBearer.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _person.Ask(Add, ("title", new string('长', 61)), ("password", PasskeyBearer.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await _person.Add());

        Assert.Equal(HttpStatusCode.BadRequest, await _person.Add("再来一次"));

        Assert.Contains("已经登记过", _person.Browser.Said, StringComparison.Ordinal);
        Assert.Single(Passkeys());
    }

    [Fact]
    public async Task A_passkey_that_was_taken_away_lets_nobody_in()
    {
        await _person.Add();
        await _person.Browser.Submit(Add + "/remove", ("id", _person.Authenticator.Id));
        Assert.Equal(Own, _person.Browser.Address);
        await _person.SignOut();

        Assert.Equal(HttpStatusCode.BadRequest, await _person.SignIn());
    }

    [Fact]
    public async Task The_last_way_in_cannot_be_taken_away()
    {
        await _person.Add();
        _county.Ledger.Accounts.Remove(_county.Ledger.Accounts.Credentials(Place, Name).Single(credential => credential.Kind == CredentialKind.Password));
        await _person.Browser.Open(Own);

        Assert.Equal(HttpStatusCode.BadRequest, await _person.Browser.Submit(Add + "/remove", ("id", _person.Authenticator.Id)));

        Assert.Contains("唯一办法", _person.Browser.Said, StringComparison.Ordinal);
        Assert.Single(Passkeys());
    }

    [Fact]
    public void Of_many_that_are_added_at_once_no_more_are_kept_than_there_may_be_and_none_twice()
    {
        var session = new SignedIn(Place, "", Name, Role.Supervisor, "", _county.Clock.GetUtcNow());
        Passkey Made(string id) => new("", "", id, "手机") { Handle = "aGFuZGxl", Key = "a2V5" };

        Parallel.For(0, 30, at =>
        {
            try
            {
                _county.Passkeys.Add(session, Made(at % 2 == 0 ? "c2FtZQ" : $"b3RoZXI{at}"));
            }
            catch (RefusedException)
            {
                // Of the same one all but one, and what is too many.
            }
        });
        Parallel.For(30, 60, at =>
        {
            try
            {
                _county.Passkeys.Add(session, Made($"b3RoZXI{at}"));
            }
            catch (RefusedException)
            {
                // What is too many.
            }
        });

        Assert.Equal(20, Passkeys().Count);
        Assert.Single(Passkeys(), passkey => passkey.Id == "c2FtZQ");
    }

    [Fact]
    public async Task Nobody_takes_the_passkey_of_somebody_else_away()
    {
        await _person.Add();
        using var other = new PasskeyBearer(_county);
        await other.Begin(_county, SampleCounty.Person(Role.Auditor).Name);
        await other.Add();

        Assert.Equal(HttpStatusCode.BadRequest, await other.Browser.Submit(Add + "/remove", ("id", _person.Authenticator.Id)));

        Assert.Single(Passkeys());
    }

    [Fact]
    public async Task A_reset_takes_passkeys_away_too()
    {
        await _person.Add();

        _county.Book.Reset(Place, Name);

        Assert.DoesNotContain(_county.Ledger.Accounts.Credentials(Place, Name), credential => credential.Kind == CredentialKind.Passkey);
        Assert.Equal(HttpStatusCode.BadRequest, await _person.SignIn());
    }

    [Fact]
    public async Task The_log_tells_of_each_passkey_by_its_name()
    {
        await _person.Add();
        await _person.SignOut();
        await _person.SignIn();
        await _person.Browser.Open(Own);
        await _person.Browser.Submit(Add + "/remove", ("id", _person.Authenticator.Id));

        var done = _county.Book.EventsOf(Place, Name, 10).Where(done => done.Kind is AccountEventKind.PasskeyAdded or AccountEventKind.SignedInByPasskey or AccountEventKind.PasskeyRemoved).ToList();

        Assert.Equal([AccountEventKind.PasskeyRemoved, AccountEventKind.SignedInByPasskey, AccountEventKind.PasskeyAdded], done.Select(each => each.Kind));
        Assert.All(done, each => Assert.Equal($"{Name}：办公室电脑", each.By));
        Assert.All(done, each => Assert.NotEmpty(each.From));
    }

    [Fact]
    public async Task Under_an_ip_address_no_passkey_is_offered_and_the_page_says_where_there_are()
    {
        using var browser = _county.NewBrowser();
        await browser.Open("/sign-in");

        Assert.Contains($"请用 {PasskeyBearer.SiteOf(_county)} 打开", browser.Said, StringComparison.Ordinal);
        Assert.Empty(browser.Page.Document.QuerySelectorAll("form[data-passkey]"));
        var seal = browser.Page.Only("main input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in/passkey/challenge") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal)]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Ask(request)).StatusCode);
    }

    private string CodeOf(Totp key) => key.ComputeTotp(_county.Clock.GetUtcNow().UtcDateTime);

    private Passkey Kept() => Assert.Single(Passkeys());

    private IReadOnlyList<Passkey> Passkeys() => _county.Passkeys.Of(new SignedIn(Place, "", Name, Role.Supervisor, "", _county.Clock.GetUtcNow()));
}
