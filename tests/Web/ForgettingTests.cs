using System.Net;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;

namespace Luoshi.Web.Tests;

/// <summary>What is kept for a time only is forgotten while the site serves, hour by hour.</summary>
public sealed class ForgettingTests : IAsyncLifetime
{
    private const string Place = SampleCounty.Place, Key = "a2V5";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task The_hour_that_its_time_is_over_nobody_can_be_reached_by_it_any_more()
    {
        var it = Closed();
        Assert.Equal(Key, _county.Ledger.Letters.KeyOf(Place, it));
        Later(TimeSpan.FromHours(1));
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(Key, _county.Ledger.Letters.KeyOf(Place, it));

        _county.Clock.Advance(TimeSpan.FromDays(31));

        await Until(() => _county.Ledger.Letters.KeyOf(Place, it) is null);
        Assert.Equal("", _county.Ledger.Letters.Find(Place, it)!.Sealed);
    }

    [Fact]
    public async Task Challenges_go_within_the_hour_and_links_and_names_that_were_waited_for_half_a_year_after_their_end()
    {
        var now = _county.Clock.GetUtcNow();
        var accounts = _county.Ledger.Accounts;
        accounts.Keep(new Credential("", "", CredentialKind.Challenge, "asked") { MadeAt = now, EndsAt = now.AddMinutes(5) });
        foreach (var kind in (CredentialKind[])[CredentialKind.Link, CredentialKind.AwaitedIdentity])
            accounts.Keep(new Credential(Place, "周审计", kind, "x") { MadeAt = now, EndsAt = now.AddDays(3) });

        Later(TimeSpan.FromHours(1));

        await Until(() => accounts.Find("", CredentialKind.Challenge, "asked") is null);
        Assert.NotNull(accounts.Find(Place, CredentialKind.AwaitedIdentity, "x"));
        Later(TimeSpan.FromDays(194));
        await Until(() => accounts.Find(Place, CredentialKind.AwaitedIdentity, "x") is null && accounts.Find(Place, CredentialKind.Link, "x") is null);
    }

    [Fact]
    public async Task What_cannot_be_forgotten_keeps_nothing_else_from_being_and_the_site_serves_on()
    {
        await _county.Close();
        var (now, accounts) = (_county.Clock.GetUtcNow(), _county.Ledger.Accounts);
        await using var site = Site.Build(_county.Options() with { Answers = new Unforgettable(_county.Ledger.Answers) });
        await site.StartAsync(TestContext.Current.CancellationToken);
        for (var hour = 0; hour < 2; hour++)
        {
            accounts.Keep(new Credential("", "", CredentialKind.Challenge, "asked") { MadeAt = now, EndsAt = now.AddMinutes(5) });
            Later(TimeSpan.FromHours(1));
            await Until(() => accounts.Find("", CredentialKind.Challenge, "asked") is null);
        }

        using var browser = new Browser(site.Urls.First());
        Assert.Equal(HttpStatusCode.OK, await browser.Open("/sign-in"));
    }

    /// <summary>A letter whose case was closed today.</summary>
    /// <returns>The letter.</returns>
    private string Closed()
    {
        const string Letter = "00112233445566778899aabbccddeeff";
        var office = SampleCounty.Person(Role.Supervisor);
        _county.Ledger.Letters.Keep(new Letter(Place, Letter, "ab12", "c2VhbGVk"), Key);
        _county.Office.Do(new ReceiveCorrection(new(2025, CaseSubjectKind.Task, "13", "13 改造农村户厕"), "户厕数与现场不符", Letter, LeftContact: true), new Actor("公众", Role.Public));
        var name = _county.Office.Cases()[^1].Name;
        _county.Office.Do(new AcceptCase(name, ""), office);
        _county.Office.Do(new CloseCase(name, CaseOutcome.NothingWrong, "经核查，与验收记录一致。"), office);
        return Letter;
    }

    private void Later(TimeSpan by) => _county.Clock.Advance(by);

    private static async Task Until(Func<bool> holds)
    {
        for (var waited = 0; !holds(); waited++)
        {
            Assert.True(waited < 200);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Unforgettable(IKeptAnswers answers) : IKeptAnswers
    {
        public KeptAnswer? Claim(KeptAnswer claim, DateTimeOffset lost) => answers.Claim(claim, lost);

        public void Keep(KeptAnswer answer) => answers.Keep(answer);

        public void GiveBack(KeptAnswer claim) => answers.GiveBack(claim);

        public void Forget(DateTimeOffset before) => throw new InvalidOperationException("The disk is on fire.");
    }
}
