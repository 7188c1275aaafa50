using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>Lets people in and out: those whom the register of users has, in the role that they hold on the day.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Who can sign in.</param>
/// <param name="clock">What time it is.</param>
/// <param name="rules">How people sign in.</param>
public sealed class Gate(ILedger ledger, IAccounts accounts, TimeProvider clock, SignInRules rules)
{
    // How exactly it is kept when a session was last used: a request in between writes nothing.
    private static readonly TimeSpan _seen = TimeSpan.FromMinutes(1);

    public SignInRules Rules => rules;

    /// <summary>The places that somebody could sign in to, with what they are called.</summary>
    public IReadOnlyList<(string Id, string Name)> Places() => [.. ledger.Places().Select(place => (place, new Office(ledger, place).PlaceName()))];

    /// <summary>
    /// Lets somebody in by their password, and by a code where they have set that up. Null where not: it is the same answer, after the same time, whatever was wrong.
    /// </summary>
    public Admission? SignIn(string place, string name, string password, string code, Caller caller)
    {
        var now = clock.GetUtcNow();
        // Counted before it is tried: of many at once none gets by.
        var account = accounts.Change(place, name, before => Counted(before, now));
        var credentials = accounts.Credentials(place, name);
        var known = credentials.FirstOrDefault(credential => credential.Kind == CredentialKind.Password);
        var isRight = Passwords.Is(known, name, password);
        if (account is null || account.IsLocked || account.RestsUntil > now || !isRight || !HasCode(credentials, code, now)) return null;
        accounts.Change(place, name, before => before with { Failures = 0, RestsUntil = null });
        if (Duties.Of(ledger, place, name, Today) is not [var duty, ..]) return null;
        var isOld = known!.MadeAt.AddDays(rules.Days) < now;
        return Begin(place, name, duty, caller) with { Renewal = isOld ? NewLink(place, name, LinkUse.Password) : null };
    }

    /// <summary>The session that a browser shows; null where there is none any more.</summary>
    public SignedIn? Find(string place, string token)
    {
        var now = clock.GetUtcNow();
        if (accounts.SessionOf(place, Tokens.Kept(token)) is not { EndedAt: null } session || IsOver(session, now)) return null;
        if (accounts.Account(place, session.Name) is not { IsLocked: false }) return null;
        if (!Duties.Of(ledger, place, session.Name, Today).Any(duty => duty.Role == session.Role && duty.Unit == session.Unit)) return null;
        if (now - session.SeenAt < _seen) return session;
        session = session with { SeenAt = now };
        accounts.Keep(session);
        return session;
    }

    public void SignOut(SignedIn session) => accounts.Keep(session with { EndedAt = clock.GetUtcNow() });

    /// <summary>Goes on in another role that somebody is registered in too.</summary>
    /// <exception cref="RefusedException">They are not.</exception>
    public Admission Switch(SignedIn session, Role role, string unit, Caller caller)
    {
        var duty = DutiesOf(session).FirstOrDefault(duty => duty.Role == role && duty.Unit == unit) ?? throw new RefusedException(
            $"{session.Name}没有登记这个身份。", $"{session.Name} is not registered in this role.");
        SignOut(session);
        return Begin(session.Place, session.Name, duty, caller);
    }

    /// <summary>In what roles somebody could go on.</summary>
    public IReadOnlyList<Duty> DutiesOf(SignedIn session) => Duties.Of(ledger, session.Place, session.Name, Today);

    /// <summary>What a link is for; null where it is no good any more.</summary>
    public OpenLink? Link(string place, string token) => LinkOf(place, token) is { EndsAt: { } ends } link && Enum.TryParse<LinkUse>(link.Body, out var use)
        ? new(place, link.Name, use, ends)
        : null;

    /// <summary>Sets a password by a link, and lets in whose it is. Null where the link is no good any more, or was used meanwhile.</summary>
    /// <exception cref="RefusedException">The password is not like passwords are to be; the link stays good.</exception>
    public Admission? SetPassword(string place, string token, string password, string again, Caller caller)
    {
        if (LinkOf(place, token) is not { Body: nameof(LinkUse.Password) } link) return null;
        PasswordRules.Check(rules, link.Name, password, again);
        MustBeNew(place, link.Name, password);
        if (!accounts.Remove(link)) return null;
        Keep(place, link.Name, password);
        accounts.EndAll(place, link.Name, clock.GetUtcNow());
        accounts.Change(place, link.Name, before => before with { Failures = 0, RestsUntil = null });
        return Enter(place, link.Name, caller);
    }

    /// <summary>Lets somebody in by a link alone. Null where it is no good for that, or was used meanwhile.</summary>
    public Admission? Enter(OpenLink link, string token, Caller caller) =>
        link.Use == LinkUse.Enter && LinkOf(link.Place, token) is { } kept && accounts.Remove(kept) ? Enter(link.Place, link.Name, caller) : null;

    /// <summary>Changes a password; all other sessions end.</summary>
    /// <exception cref="RefusedException">The old one is not right, or the new one is not like passwords are to be.</exception>
    public void ChangePassword(SignedIn session, string old, string password, string again)
    {
        var (place, name) = (session.Place, session.Name);
        if (!Passwords.Is(accounts.Credentials(place, name).FirstOrDefault(credential => credential.Kind == CredentialKind.Password), name, old)) throw new RefusedException(
            "原来的密码不对，没有改。", "The old password is not right, and nothing was changed.");
        PasswordRules.Check(rules, name, password, again);
        MustBeNew(place, name, password);
        Keep(place, name, password);
        accounts.EndAll(place, name, clock.GetUtcNow(), but: session.Id);
    }

    /// <summary>A link that is good once.</summary>
    internal string NewLink(string place, string name, LinkUse use)
    {
        var (token, now) = (Tokens.New(), clock.GetUtcNow());
        accounts.Keep(new Credential(place, name, CredentialKind.Link, Tokens.Kept(token)) { Body = use.ToString(), MadeAt = now, EndsAt = now.AddHours(rules.Link) });
        return token;
    }

    private DateOnly Today => PlaceTime.DayOf(clock.GetUtcNow());

    /// <summary>Whether a session could be used now.</summary>
    internal bool IsGoingOn(SignedIn session) => session.EndedAt is null && !IsOver(session, clock.GetUtcNow());

    private bool IsOver(SignedIn session, DateTimeOffset now) => session.SeenAt.AddMinutes(rules.Idle) < now || session.BegunAt.AddHours(rules.Longest) < now;

    private Account Counted(Account account, DateTimeOffset now)
    {
        if (account.RestsUntil > now) return account;
        var failures = account.RestsUntil is null ? account.Failures + 1 : 1;
        return account with { Failures = failures, RestsUntil = failures > rules.Failures ? now.AddMinutes(rules.Rests) : null };
    }

    private bool HasCode(IReadOnlyList<Credential> credentials, string code, DateTimeOffset now) =>
        credentials.FirstOrDefault(credential => credential.Kind == CredentialKind.Code) is not { } key || OneTimeCodes.Accept(accounts, key, code, now);

    private Credential? LinkOf(string place, string token) => accounts.Link(place, Tokens.Kept(token)) is { } link && link.EndsAt > clock.GetUtcNow() ? link : null;

    private Admission? Enter(string place, string name, Caller caller) =>
        accounts.Account(place, name) is { IsLocked: false } && Duties.Of(ledger, place, name, Today) is [var duty, ..] ? Begin(place, name, duty, caller) : null;

    private Admission Begin(string place, string name, Duty duty, Caller caller)
    {
        var (token, now) = (Tokens.New(), clock.GetUtcNow());
        var session = new SignedIn(place, Tokens.Kept(token), name, duty.Role, duty.Unit, now) { SeenAt = now, From = caller.From, Browser = Cut(caller.Browser) };
        accounts.Keep(session);
        return new(session, token);
    }

    private static string Cut(string browser) => browser.Length > 200 ? browser[..200] : browser;

    private void MustBeNew(string place, string name, string password)
    {
        var known = accounts.Credentials(place, name).FirstOrDefault(credential => credential.Kind == CredentialKind.Password);
        if (known is not null && Passwords.Is(known, name, password)) throw new RefusedException(
            "新密码要和原来的不同。", "The new password has to be another than the old one.");
    }

    private void Keep(string place, string name, string password) =>
        accounts.Keep(new Credential(place, name, CredentialKind.Password) { Body = Passwords.Hash(name, password), MadeAt = clock.GetUtcNow() });
}
