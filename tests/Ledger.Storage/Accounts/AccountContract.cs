using Luoshi.Ledger.Accounts;

namespace Luoshi.Ledger.Storage.Tests.Accounts;

/// <summary>What is kept of accounts, whatever database is behind it.</summary>
public abstract class AccountContract : IDisposable
{
    private const string Place = "990101", Name = "林主任";

    private static readonly DateTimeOffset _now = new(2025, 1, 20, 2, 0, 0, TimeSpan.Zero);

    private readonly List<StoredLedger> _opened = [];

    [Fact]
    public void An_account_is_there_when_the_ledger_is_opened_again()
    {
        var account = new Account(Place, Name, _now) { Failures = 2, RestsUntil = _now.AddMinutes(15), IsLocked = true };
        Open().Open(account);

        Assert.Equal(account, Open().Account(Place, Name));
        Assert.Equal([account], Open().Accounts(Place));
    }

    [Fact]
    public void An_account_that_is_opened_again_stays_as_it_is()
    {
        var accounts = Open();
        accounts.Open(new Account(Place, Name, _now) { IsLocked = true });

        accounts.Open(new Account(Place, Name, _now.AddDays(1)));

        Assert.True(accounts.Account(Place, Name)!.IsLocked);
    }

    [Fact]
    public void What_many_note_at_once_is_all_kept_each_under_a_number_of_its_own()
    {
        var accounts = Open();

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 16 }, number =>
            accounts.Note(new AccountEvent(number % 2 == 0 ? Place : "990102", Name, AccountEventKind.WroteByToken, _now) { By = $"月报接口：{number}", From = "127.0.0.1" }));

        var kept = accounts.Events(Place, null, 500);
        Assert.Equal(Enumerable.Range(1, 100).Reverse().Select(number => (long)number), kept.Select(done => done.Number));
        Assert.Equal(Enumerable.Range(0, 100).Select(number => $"月报接口：{2 * number}").Order(), kept.Select(done => done.By).Order());
        Assert.Equal(100, accounts.Events("990102", null, 500).Count);
    }

    [Fact]
    public void Places_do_not_see_each_others_accounts()
    {
        var accounts = Open();
        accounts.Open(new Account(Place, Name, _now));
        accounts.Keep(new Credential(Place, Name, CredentialKind.Link, "ab") { MadeAt = _now });
        accounts.Begin(new SignedIn(Place, "ab", Name, Role.Supervisor, "", _now) { SeenAt = _now });

        Assert.Null(accounts.Account("990102", Name));
        Assert.Empty(accounts.Accounts("990102"));
        Assert.Empty(accounts.Credentials("990102", Name));
        Assert.Null(accounts.Find("990102", CredentialKind.Link, "ab"));
        Assert.Null(accounts.SessionOf("990102", "ab"));
        Assert.Empty(accounts.Sessions("990102"));
    }

    [Fact]
    public void What_somebody_follows_is_theirs_until_they_leave_it()
    {
        var accounts = Open();
        FollowedTask one = new(Place, Name, 2025, "13", _now), other = new(Place, Name, 2025, "7", _now.AddMinutes(1));
        accounts.Follow(one);
        accounts.Follow(other);
        accounts.Follow(one with { Since = _now.AddDays(1) });

        Assert.Equal([one, other], Open().Followed(Place, Name));
        Assert.Empty(accounts.Followed(Place, "别人"));
        Assert.Empty(accounts.Followed("990102", Name));

        accounts.Leave(one);
        accounts.Leave(one);

        Assert.Equal([other], accounts.Followed(Place, Name));
    }

    [Fact]
    public async Task Of_many_who_guess_at_once_none_is_left_uncounted()
    {
        var (one, other) = (Open(), Open());
        one.Open(new Account(Place, Name, _now));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(at => Task.Run(() =>
            (at % 2 == 0 ? one : other).Change(Place, Name, account => account with { Failures = account.Failures + 1 }))));

        Assert.Equal(20, one.Account(Place, Name)!.Failures);
    }

    [Fact]
    public void Nobody_changes_an_account_that_is_not_there() =>
        Assert.Null(Open().Change(Place, Name, account => account with { Failures = 1 }));

    [Fact]
    public async Task A_link_is_good_for_one_of_many_who_use_it_at_once()
    {
        var accounts = Open();
        var link = new Credential(Place, Name, CredentialKind.Link, "ab") { Body = "password", MadeAt = _now, EndsAt = _now.AddDays(3) };
        accounts.Keep(link);
        Assert.Equal(link, accounts.Find(Place, CredentialKind.Link, "ab"));

        var used = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => accounts.Remove(link))));

        Assert.Single(used, was => was);
        Assert.Null(accounts.Find(Place, CredentialKind.Link, "ab"));
    }

    [Fact]
    public void A_passkey_is_found_by_its_id_among_those_of_all_people_of_its_place_and_no_link_by_the_same()
    {
        var (one, other) = (Open(), Open());
        var passkey = new Credential(Place, Name, CredentialKind.Passkey, "aB") { Body = "{}", Used = 7, MadeAt = _now };
        one.Keep(passkey);
        one.Keep(passkey with { Name = "小王", Id = "ab" });

        Assert.Equal(passkey, other.Find(Place, CredentialKind.Passkey, "aB"));
        Assert.Equal("小王", other.Find(Place, CredentialKind.Passkey, "ab")!.Name);
        Assert.Null(other.Find(Place, CredentialKind.Link, "aB"));
        Assert.Null(other.Find("990102", CredentialKind.Passkey, "aB"));
    }

    [Fact]
    public void Challenges_are_taken_up_once_by_either_node_and_forgotten_when_their_time_is_over()
    {
        var (one, other) = (Open(), Open());
        foreach (var (id, ends) in (ReadOnlySpan<(string, int)>)[("old", 5), ("new", 20)]) one.Keep(new Credential("", "", CredentialKind.Challenge, id) { Body = "asked", MadeAt = _now, EndsAt = _now.AddMinutes(ends) });
        one.Keep(new Credential(Place, Name, CredentialKind.Link, "ab") { MadeAt = _now, EndsAt = _now.AddMinutes(5) });

        other.ForgetChallenges(_now.AddMinutes(10));

        Assert.Null(one.Find("", CredentialKind.Challenge, "old"));
        Assert.NotNull(one.Find(Place, CredentialKind.Link, "ab"));
        var asked = other.Find("", CredentialKind.Challenge, "new")!;
        Assert.Equal([true, false], [other.Remove(asked), one.Remove(asked)]);
    }

    [Fact]
    public void A_password_takes_the_place_of_the_one_before()
    {
        var accounts = Open();
        foreach (var body in (string[])["eins", "zwei"]) accounts.Keep(new Credential(Place, Name, CredentialKind.Password) { Body = body, MadeAt = _now });

        Assert.Equal("zwei", Assert.Single(accounts.Credentials(Place, Name)).Body);
    }

    [Fact]
    public void A_code_is_good_once_and_none_before_it_is_any_more()
    {
        var accounts = Open();
        var code = new Credential(Place, Name, CredentialKind.Code) { Body = "KEY", MadeAt = _now };
        accounts.Keep(code);

        Assert.Equal([true, false, false, true], [accounts.Use(code, 10), accounts.Use(code, 10), accounts.Use(code, 9), accounts.Use(code, 11)]);
    }

    [Fact]
    public void A_session_goes_on_and_ends_and_is_kept()
    {
        var accounts = Open();
        var session = new SignedIn(Place, "ab", Name, Role.Reporter, "水利局", _now) { SeenAt = _now, From = "10.0.0.7", Browser = "Chromium" };
        accounts.Begin(session);
        Assert.True(accounts.Seen(session, _now.AddMinutes(3)));
        Assert.Equal([session with { SeenAt = _now.AddMinutes(3) }], accounts.Sessions(Place, Name));

        accounts.Close(session, _now.AddMinutes(4));

        Assert.Empty(accounts.Sessions(Place));
        Assert.Equal(_now.AddMinutes(4), accounts.SessionOf(Place, "ab")!.EndedAt);
    }

    [Fact]
    public void A_session_that_was_ended_while_a_request_was_answered_stays_ended()
    {
        var (accounts, other) = (Open(), Open());
        accounts.Begin(new SignedIn(Place, "ab", Name, Role.Reporter, "水利局", _now) { SeenAt = _now });
        var read = accounts.SessionOf(Place, "ab")!;
        other.Close(read, _now.AddMinutes(1));

        Assert.False(accounts.Seen(read, _now.AddMinutes(2)));
        accounts.Close(read, _now.AddMinutes(3));

        Assert.Equal(_now.AddMinutes(1), accounts.SessionOf(Place, "ab")!.EndedAt);
        Assert.Empty(accounts.Sessions(Place));
    }

    [Fact]
    public void All_links_of_one_name_go_and_nothing_else()
    {
        var accounts = Open();
        foreach (var (name, id) in (ReadOnlySpan<(string, string)>)[(Name, "a"), (Name, "b"), ("小王", "c")]) accounts.Keep(new Credential(Place, name, CredentialKind.Link, id) { MadeAt = _now });
        accounts.Keep(new Credential(Place, Name, CredentialKind.Password) { Body = "hash", MadeAt = _now });

        accounts.RemoveLinks(Place, Name);

        Assert.Equal(CredentialKind.Password, Assert.Single(accounts.Credentials(Place, Name)).Kind);
        Assert.NotNull(accounts.Find(Place, CredentialKind.Link, "c"));
    }

    [Fact]
    public void All_sessions_of_one_person_end_but_the_one_they_are_in()
    {
        var accounts = Open();
        foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("a", Name), ("b", Name), ("c", "小王")])
            accounts.Begin(new SignedIn(Place, id, name, Role.Supervisor, "", _now) { SeenAt = _now });

        accounts.EndAll(Place, Name, _now, but: "b");

        Assert.Equal(["b", "c"], accounts.Sessions(Place).Select(session => session.Id).Order());
    }

    [Fact]
    public void What_is_long_over_is_forgotten_and_nothing_else()
    {
        var accounts = Open();
        foreach (var (id, seen) in (ReadOnlySpan<(string, DateTimeOffset)>)[("old", _now), ("new", _now.AddDays(2))]) accounts.Begin(new SignedIn(Place, id, Name, Role.Supervisor, "", _now) { SeenAt = seen });
        foreach (var (id, ends) in (ReadOnlySpan<(string, DateTimeOffset)>)[("old", _now), ("new", _now.AddDays(2))]) accounts.Keep(new Credential(Place, Name, CredentialKind.Link, id) { MadeAt = _now, EndsAt = ends });
        accounts.Keep(new Credential(Place, Name, CredentialKind.Password) { Body = "hash", MadeAt = _now });

        accounts.Forget(_now.AddDays(1));

        Assert.Equal(["new"], accounts.Sessions(Place).Select(session => session.Id));
        Assert.Equal([(CredentialKind.Link, "new"), (CredentialKind.Password, "")], accounts.Credentials(Place, Name).Select(credential => (credential.Kind, credential.Id)));
    }

    [Fact]
    public void What_was_done_with_accounts_is_kept_in_its_order_and_outlives_what_is_forgotten()
    {
        var (one, other) = (Open(), Open());
        var wrong = new AccountEvent(Place, Name, AccountEventKind.NotLetIn, _now) { From = "10.0.0.7" };
        var reset = new AccountEvent(Place, Name, AccountEventKind.Reset, _now.AddMinutes(1)) { By = "何管理" };
        one.Note(wrong);
        other.Note(reset);
        one.Note(wrong with { Place = "990102" });
        one.Note(wrong with { Name = "小王" });

        one.Forget(_now.AddYears(9));

        Assert.Equal([reset with { Number = 2 }, wrong with { Number = 1 }], other.EventsOf(Place, Name, 10));
        Assert.Equal([3, 2, 1], other.Events(Place, null, 10).Select(done => done.Number));
        Assert.Equal([2], other.Events(Place, 3, 1).Select(done => done.Number));
    }

    [Fact]
    public void Of_several_things_that_are_done_as_one_all_are_kept_or_none()
    {
        var accounts = Open();
        accounts.Open(new Account(Place, Name, _now));

        Assert.Throws<InvalidOperationException>(() => accounts.Together<bool>(Place, at =>
        {
            at.Change(Place, Name, account => account with { IsLocked = true });
            at.Note(new AccountEvent(Place, Name, AccountEventKind.Locked, _now));
            throw new InvalidOperationException("power cut");
        }));

        Assert.False(accounts.Account(Place, Name)!.IsLocked);
        Assert.Empty(accounts.Events(Place, null, 10));
    }

    [Fact]
    public void A_token_is_found_by_its_hash_until_it_is_taken_back_and_stays_to_be_read()
    {
        var (one, other) = (Open(), Open());
        var token = new ApiToken(Place, "ab", Name, Role.Reporter, "水利局", "月报接口") { Scopes = [TokenScope.Read, TokenScope.Report], MadeAt = _now, EndsAt = _now.AddDays(30) };
        one.Keep(token);
        one.Keep(token with { Id = "cd", Name = "小王", MadeAt = _now.AddDays(1) });
        other.Used(token, _now.AddMinutes(5));

        var found = other.TokenOf(Place, "ab")!;
        Assert.Equal(token with { UsedAt = _now.AddMinutes(5), Scopes = found.Scopes }, found);
        Assert.Equal(token.Scopes, found.Scopes);
        Assert.Null(other.TokenOf("990102", "ab"));
        Assert.Equal([true, false], [one.Revoke(token, _now.AddHours(1)), other.Revoke(token, _now.AddHours(2))]);
        Assert.Equal(_now.AddHours(1), one.Tokens(Place, Name).Single().RevokedAt);
        Assert.Equal(["cd", "ab"], one.Tokens(Place).Select(each => each.Id));
    }

    [Fact]
    public async Task Of_many_calls_with_one_key_one_is_carried_out_and_the_others_see_its_answer()
    {
        var (one, other) = (OpenLedger().Answers, OpenLedger().Answers);
        var call = new KeptAnswer(Place, Name, "k1") { Request = "r1", At = _now };

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => (at % 2 == 0 ? one : other).Claim(call, _now.AddMinutes(-2)))));
        Assert.Single(claims, claim => claim is null);
        Assert.All(claims.OfType<KeptAnswer>(), claim => Assert.Equal(0, claim.Status));
        var answer = call with { Status = 200, Type = "application/json", Body = "{\"last\":\"2025-3\"}" };
        one.Keep(answer);

        Assert.Equal(answer, other.Claim(call with { Request = "r2" }, _now.AddYears(1)));
        Assert.Null(other.Claim(call with { Name = "小王" }, _now));
    }

    [Fact]
    public void A_call_that_was_cut_off_can_be_made_again_and_old_answers_are_forgotten()
    {
        var answers = OpenLedger().Answers;
        var call = new KeptAnswer(Place, Name, "k1") { Request = "r1", At = _now };
        answers.Claim(call, _now.AddMinutes(-2));

        Assert.NotNull(answers.Claim(call with { Request = "r2", At = _now.AddMinutes(5) }, _now.AddMinutes(3)));
        Assert.Null(answers.Claim(call with { At = _now.AddMinutes(5) }, _now.AddMinutes(3)));
        answers.GiveBack(call);
        Assert.NotNull(answers.Claim(call with { At = _now.AddMinutes(6) }, _now.AddMinutes(3)));
        answers.GiveBack(call with { At = _now.AddMinutes(5) });
        Assert.Null(answers.Claim(call, _now.AddMinutes(-2)));
        answers.Forget(_now.AddHours(1));
        Assert.Null(answers.Claim(call, _now.AddMinutes(-2)));
    }

    [Fact]
    public void Keys_of_the_web_are_the_same_for_every_node()
    {
        Open().Keep(new ProtectionKey("key-1", "<key/>"));

        Assert.Equal([new ProtectionKey("key-1", "<key/>")], Open().Keys());
    }

    public void Dispose()
    {
        foreach (var ledger in _opened) ledger.Dispose();
        Forget();
        GC.SuppressFinalize(this);
    }

    private protected abstract StoredLedger OpenIt();

    private protected virtual void Forget()
    {
    }

    private IAccounts Open() => OpenLedger().Accounts;

    private StoredLedger OpenLedger()
    {
        var ledger = OpenIt();
        _opened.Add(ledger);
        return ledger;
    }
}
