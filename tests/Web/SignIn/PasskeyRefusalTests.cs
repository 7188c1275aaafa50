using System.Diagnostics;
using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Users;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>Answers of passkeys that let nobody in, and that all get the same page; a county of its own, since it is written to.</summary>
public sealed class PasskeyRefusalTests : IAsyncLifetime
{
    private const string Place = SampleCounty.Place, Name = "林主任";

    private readonly SampleCounty _county = new();
    private PasskeyBearer _person = null!;

    public async ValueTask InitializeAsync()
    {
        await _county.InitializeAsync();
        _person = await new PasskeyBearer(_county).Begin(_county, Name);
        Assert.Equal(HttpStatusCode.OK, await _person.Add());
        await _person.SignOut();
    }

    public async ValueTask DisposeAsync()
    {
        _person.Dispose();
        await _county.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_that_was_given_to_another_site()
    {
        _person.Authenticator.Origin = "https://luoshi.example.com";

        await IsRefused(_person.SignIn());
    }

    [Fact]
    public async Task An_answer_that_was_given_before()
    {
        // Of one that does not count, so that nothing but what was asked can tell.
        using var person = await WhoDoesNotCount();
        var answer = person.Authenticator.Show(await person.Challenge());
        Assert.Equal(HttpStatusCode.OK, await person.Answer(answer));
        await person.SignOut();
        await person.Browser.Open("/sign-in");

        await IsRefused(person.Answer(answer), person);
        await person.Challenge();
        await IsRefused(person.Answer(answer), person);
    }

    [Fact]
    public async Task An_answer_to_what_another_visitor_was_asked()
    {
        using var other = new PasskeyBearer(_county, _person.Authenticator);
        var answer = _person.Authenticator.Show(await _person.Challenge());
        await other.Challenge();

        await IsRefused(other.Answer(answer), other);

        // Nor is it good any more for whoever did not hear of it.
        using var third = new PasskeyBearer(_county, _person.Authenticator);
        await third.Browser.Open("/sign-in");
        await IsRefused(third.Answer(_person.Authenticator.Show(await _person.Challenge())), third);
    }

    [Fact]
    public async Task An_answer_after_five_minutes()
    {
        var asked = await _person.Challenge();
        _county.Clock.Advance(TimeSpan.FromMinutes(6));

        await IsRefused(_person.Answer(_person.Authenticator.Show(asked)));
    }

    [Theory]
    [InlineData(3u)]
    [InlineData(2u)]
    [InlineData(0u)]
    public async Task A_passkey_whose_counter_fell_or_stood_still(uint counter)
    {
        _person.Authenticator.Counter = 3;
        Assert.Equal(HttpStatusCode.OK, await _person.SignIn());
        await _person.SignOut();
        _person.Authenticator.Counter = counter;

        await IsRefused(_person.SignIn());

        _person.Authenticator.Counter = 4;
        Assert.Equal(HttpStatusCode.OK, await _person.SignIn());
    }

    [Fact]
    public async Task But_one_that_does_not_count_is_good_again_and_again()
    {
        using var person = await WhoDoesNotCount();
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(HttpStatusCode.OK, await person.SignIn());
            await person.SignOut();
        }
    }

    [Fact]
    public async Task A_passkey_that_did_not_ask_for_a_finger_a_face_or_a_number()
    {
        _person.Authenticator.Verifies = false;

        await IsRefused(_person.SignIn());
    }

    [Fact]
    public async Task A_passkey_under_the_handle_of_another_account()
    {
        var asked = await _person.Challenge();

        await IsRefused(_person.Answer(_person.Authenticator.Show(asked, handle: "YW5kZXJl")));
    }

    [Fact]
    public async Task Another_key_under_the_name_of_a_passkey()
    {
        using var other = new Authenticator(PasskeyBearer.SiteOf(_county));
        var answer = other.Show(await _person.Challenge(), handle: "YW5kZXJl").Replace(other.Id, _person.Authenticator.Id, StringComparison.Ordinal);

        await IsRefused(_person.Answer(answer));
    }

    [Fact]
    public async Task A_locked_account()
    {
        _county.Book.Lock(Place, Name, locked: true);

        await IsRefused(_person.SignIn());
    }

    [Fact]
    public async Task But_wrong_passwords_that_anybody_can_type_keep_nobody_out_who_has_a_passkey()
    {
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await _person.Browser.Open("/sign-in");
            await _person.Browser.Submit("/sign-in", ("name", Name), ("password", "falsch"));
        }

        Assert.Equal(HttpStatusCode.OK, await _person.SignIn());

        // The password rests on: by signing in nobody gives others five more guesses.
        await _person.SignOut();
        await _person.Browser.Open("/sign-in");
        Assert.Equal(HttpStatusCode.BadRequest, await _person.Browser.Submit("/sign-in", ("name", Name), ("password", PasskeyBearer.Password)));
    }

    [Fact]
    public async Task And_wrong_answers_of_a_passkey_keep_nobody_out_who_has_the_password()
    {
        _person.Authenticator.Verifies = false;
        for (var attempt = 0; attempt < 6; attempt++) await IsRefused(_person.SignIn());
        await _person.Browser.Open("/sign-in");

        Assert.Equal(HttpStatusCode.OK, await _person.Browser.Submit("/sign-in", ("name", Name), ("password", PasskeyBearer.Password)));
    }

    [Fact]
    public async Task Somebody_whose_duty_is_over()
    {
        _county.Office.Do(new RetireUser(Name, new DateOnly(2025, 11, 12)), new("管理员", Role.Administrator));
        _county.Clock.Advance(TimeSpan.FromHours(16));

        await IsRefused(_person.SignIn());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"id\":\"%%%\",\"type\":\"public-key\"}")]
    [InlineData("{\"id\":")]
    public async Task What_is_no_answer_at_all(string answer)
    {
        await _person.Challenge();

        await IsRefused(_person.Answer(answer));
    }

    [Fact]
    public async Task An_answer_of_the_right_passkey_that_is_cut_off()
    {
        var answer = _person.Authenticator.Show(await _person.Challenge());

        await IsRefused(_person.Answer(answer[..^60] + "\"}}"));
    }

    [Fact]
    public async Task And_the_auditor_reads_of_it()
    {
        _person.Authenticator.Verifies = false;
        await IsRefused(_person.SignIn());
        using var stranger = new PasskeyBearer(_county);
        await IsRefused(stranger.Answer(stranger.Authenticator.Show(await stranger.Challenge(), "YW5kZXJl")), stranger);

        Assert.Equal(["", Name], _county.Book.Events(Place, null, 2).Where(done => done.Kind == AccountEventKind.NotLetIn).Select(done => done.Name));
    }

    /// <summary>Somebody else, signed out, with a passkey that does not count.</summary>
    private async Task<PasskeyBearer> WhoDoesNotCount()
    {
        var person = await new PasskeyBearer(_county).Begin(_county, SampleCounty.Person(Role.Auditor).Name);
        person.Authenticator.Counter = 0;
        await person.Add();
        await person.SignOut();
        return person;
    }

    /// <summary>The same words, no sooner than for any other wrong answer.</summary>
    private async Task IsRefused(Task<HttpStatusCode> answering, PasskeyBearer? whose = null)
    {
        var begun = Stopwatch.GetTimestamp();
        Assert.Equal(HttpStatusCode.BadRequest, await answering);
        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 300, 4000);
        Assert.Contains("没有登录：通行密钥在这里用不了", (whose ?? _person).Browser.Page.Only("main p[role=alert]:not([hidden])").TextContent, StringComparison.Ordinal);
        Assert.Empty(_county.Ledger.Accounts.Sessions(Place, Name));
    }
}
