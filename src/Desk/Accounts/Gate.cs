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

    // So long whoever has no password counts as having just shown who they are.
    private static readonly TimeSpan _fresh = TimeSpan.FromMinutes(10);

    // As long as it takes to think of a new password.
    private static readonly TimeSpan _renewal = TimeSpan.FromMinutes(15);

    private readonly Guesses _guesses = new(accounts, clock, rules);

    public SignInRules Rules => rules;

    /// <summary>The places that somebody could sign in to, with what they are called.</summary>
    public IReadOnlyList<(string Id, string Name)> Places() => [.. ledger.Places().Select(place => (place, new Office(ledger, place).PlaceName()))];

    /// <summary>
    /// Lets somebody in by their password, and by a code where they have set that up. Null where not: it is the same answer, after the same time, whatever was wrong.
    /// </summary>
    public Entrance? SignIn(string place, string name, string password, string code, Caller caller)
    {
        var account = _guesses.Count(place, name);
        var credentials = accounts.Credentials(place, name);
        var known = credentials.FirstOrDefault(credential => credential.Kind == CredentialKind.Password);
        var isRight = Passwords.Is(known, name, password) && account is { IsLocked: false } && !_guesses.Rests(account) && HasCode(credentials, code);
        if (isRight) _guesses.Clear(place, name);
        if (Admit(place, account is null ? "" : name, isRight, caller) is not { } duty) return null;
        if (Passwords.IsOutdated(known!)) KeepAnew(known!, Passwords.Hash(name, password));
        return known!.MadeAt.AddDays(rules.Days) < clock.GetUtcNow() ? new Renewal(place, NewLink(place, name, LinkUse.Password, _renewal)) : Begin(place, name, duty, caller, AccountEventKind.SignedIn);
    }

    /// <summary>Lets somebody in by what needs no password beside it and cannot be guessed: it is not counted, and wrong passwords do not stop it. Null where not.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Whose account it is.</param>
    /// <param name="isRight">Whether what they showed is right: asked only where the account can be signed in to.</param>
    /// <param name="by">Who it was, and by what, for the log.</param>
    /// <param name="caller">From where they come.</param>
    internal Admission? SignIn(string place, string name, Func<bool> isRight, string by, Caller caller)
    {
        var isOpen = accounts.Account(place, name) is { IsLocked: false };
        return Admit(place, name, isOpen && isRight(), caller) is { } duty ? Begin(place, name, duty, caller, AccountEventKind.SignedInByPasskey, by) : null;
    }

    /// <summary>The session that a browser shows; null where there is none any more.</summary>
    public SignedIn? Find(string place, string token)
    {
        var now = clock.GetUtcNow();
        if (accounts.SessionOf(place, Tokens.Kept(token)) is not { EndedAt: null } session || IsOver(session, now)) return null;
        if (accounts.Account(place, session.Name) is not { IsLocked: false }) return null;
        if (!Duties.Of(ledger, place, session.Name, Today).Any(duty => duty.Role == session.Role && duty.Unit == session.Unit)) return null;
        if (now - session.SeenAt < _seen) return session;
        return accounts.Seen(session, now) ? session with { SeenAt = now } : null;
    }

    public void SignOut(SignedIn session) => Close(session, AccountEventKind.SignedOut, session.Name);

    /// <summary>Ends a session of somebody, and keeps who did.</summary>
    internal void Close(SignedIn session, AccountEventKind kind, string by) => accounts.Together(session.Place, kept =>
    {
        kept.Close(session, clock.GetUtcNow());
        kept.Note(new AccountEvent(session.Place, session.Name, kind, clock.GetUtcNow()) { By = by });
        return true;
    });

    /// <summary>Goes on in another role that somebody is registered in too.</summary>
    /// <exception cref="RefusedException">They are not.</exception>
    public Admission Switch(SignedIn session, Role role, string unit, Caller caller)
    {
        var duty = DutiesOf(session).FirstOrDefault(duty => duty.Role == role && duty.Unit == unit) ?? throw new RefusedException(
            $"{session.Name}没有登记这个身份。", $"{session.Name} is not registered in this role.");
        SignOut(session);
        return Begin(session.Place, session.Name, duty, caller, AccountEventKind.SignedIn);
    }

    /// <summary>In what roles somebody could go on.</summary>
    public IReadOnlyList<Duty> DutiesOf(SignedIn session) => Duties.Of(ledger, session.Place, session.Name, Today);

    /// <summary>What a link is for; null where it is no good any more.</summary>
    public OpenLink? Link(string place, string token) => LinkOf(place, token) is { EndsAt: { } ends } link && Enum.TryParse<LinkUse>(link.Body, out var use)
        ? new(place, link.Name, use, ends) { AsksCode = AsksCode(accounts.Credentials(place, link.Name)) }
        : null;

    /// <summary>Sets a password by a link, and lets in whose it is; no other link of theirs is good after. Null where the link is no good any more, or was used meanwhile.</summary>
    /// <exception cref="RefusedException">The password is not like passwords are to be, or the code is wrong where one is asked for; the link stays good.</exception>
    public Admission? SetPassword(string place, string token, string password, string again, string code, Caller caller)
    {
        if (LinkOf(place, token) is not { Body: nameof(LinkUse.Password) } link) return null;
        PasswordRules.Check(rules, link.Name, password, again);
        MustBeNew(place, link.Name, password);
        if (AsksCode(accounts.Credentials(place, link.Name))) _guesses.Prove(
            place, link.Name, () => HasCode(accounts.Credentials(place, link.Name), code), new("验证码不对，或者已经用过，没有改。", "The code is not right, or was used already; nothing was changed."));
        if (!accounts.Remove(link)) return null;
        Keep(place, link.Name, password, caller.From);
        accounts.EndAll(place, link.Name, clock.GetUtcNow());
        _guesses.Clear(place, link.Name);
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
        _guesses.Prove(place, name, () => _guesses.IsPassword(place, name, old), new("原来的密码不对，没有改。", "The old password is not right, and nothing was changed."));
        PasswordRules.Check(rules, name, password, again);
        MustBeNew(place, name, password);
        Keep(place, name, password, session.From);
        accounts.EndAll(place, name, clock.GetUtcNow(), but: session.Id);
    }

    /// <summary>Has whoever is signed in show once more who they are, before something is done that outlives the session: by the password, and by a code where they have set that up. Who has no password has to have just signed in, by whatever they have; who came by a link and has nothing yet is asked for nothing.</summary>
    /// <exception cref="RefusedException">The password or the code is not right.</exception>
    public void Prove(SignedIn session, string password, string code)
    {
        var credentials = accounts.Credentials(session.Place, session.Name);
        if (credentials.Any(credential => credential.Kind == CredentialKind.Password)) _guesses.Prove(
            session.Place, session.Name, () => _guesses.IsPassword(session.Place, session.Name, password) && HasCode(credentials, code), new("密码或者验证码不对，没有改。", "The password or the code is not right, and nothing was changed."));
        else if (credentials.Any(HasOtherWay) && clock.GetUtcNow() - session.BegunAt > _fresh) throw new RefusedException(
            "你没有设密码：请退出，再用通行密钥或者统一身份认证登录，十分钟内办理。没有改。",
            "You have no password: sign out, sign in again by passkey or by your provider, and do it within ten minutes. Nothing was changed.");
    }

    private static bool HasOtherWay(Credential credential) => credential.Kind is CredentialKind.Passkey or CredentialKind.Identity;

    /// <summary>A link that is good once.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Whose.</param>
    /// <param name="use">What for: of those to set a password only the last is good.</param>
    /// <param name="time">For how long; null: as long as the rules say.</param>
    internal string NewLink(string place, string name, LinkUse use, TimeSpan? time = null)
    {
        var (token, now) = (Tokens.New(), clock.GetUtcNow());
        if (use == LinkUse.Password) accounts.RemoveLinks(place, name);
        accounts.Keep(new Credential(place, name, CredentialKind.Link, Tokens.Kept(token)) { Body = use.ToString(), MadeAt = now, EndsAt = now + (time ?? TimeSpan.FromHours(rules.Link)) });
        return token;
    }

    private DateOnly Today => PlaceTime.DayOf(clock.GetUtcNow());

    /// <summary>Whether a session could be used now.</summary>
    internal bool IsGoingOn(SignedIn session) => session.EndedAt is null && !IsOver(session, clock.GetUtcNow());

    private bool IsOver(SignedIn session, DateTimeOffset now) => session.SeenAt.AddMinutes(rules.Idle) < now || session.BegunAt.AddHours(rules.Longest) < now;

    internal static bool AsksCode(IReadOnlyList<Credential> credentials) => credentials.Any(credential => credential.Kind == CredentialKind.Code);

    internal bool HasCode(IReadOnlyList<Credential> credentials, string code) =>
        credentials.FirstOrDefault(credential => credential.Kind == CredentialKind.Code) is not { } key || OneTimeCodes.Accept(accounts, key, code, clock.GetUtcNow());

    private Credential? LinkOf(string place, string token) => accounts.Find(place, CredentialKind.Link, Tokens.Kept(token)) is { } link && link.EndsAt > clock.GetUtcNow() ? link : null;

    private Admission? Enter(string place, string name, Caller caller) =>
        accounts.Account(place, name) is { IsLocked: false } && Duties.Of(ledger, place, name, Today) is [var duty, ..] ? Begin(place, name, duty, caller, AccountEventKind.EnteredByLink) : null;

    /// <summary>The duty that somebody is let in with; null where what they showed is wrong, or they have none today.</summary>
    private Duty? Admit(string place, string name, bool isRight, Caller caller)
    {
        if (isRight && Duties.Of(ledger, place, name, Today) is [var duty, ..]) return duty;
        NotLetIn(place, name, caller);
        return null;
    }

    /// <summary>Keeps that somebody was not let in, only of places that there are: nobody fills the database with others.</summary>
    internal void NotLetIn(string place, string name, Caller caller)
    {
        if (ledger.Places().Contains(place)) accounts.Note(new AccountEvent(place, name, AccountEventKind.NotLetIn, clock.GetUtcNow()) { From = caller.From });
    }

    internal Admission Begin(string place, string name, Duty duty, Caller caller, AccountEventKind kind, string? by = null)
    {
        var (token, now) = (Tokens.New(), clock.GetUtcNow());
        var session = new SignedIn(place, Tokens.Kept(token), name, duty.Role, duty.Unit, now) { SeenAt = now, From = caller.From, Browser = Cut(caller.Browser) };
        return accounts.Together(place, kept =>
        {
            kept.Begin(session);
            kept.Note(new AccountEvent(place, name, kind, now) { By = by ?? name, From = caller.From });
            return new Admission(session, token);
        });
    }

    private static string Cut(string browser) => browser.Length > 200 ? browser[..200] : browser;

    /// <summary>Keeps the same password anew, unless another was set or it was taken away meanwhile.</summary>
    private void KeepAnew(Credential checkedNow, string hash) => accounts.Together(checkedNow.Place, kept =>
    {
        var isThere = kept.Credentials(checkedNow.Place, checkedNow.Name).Any(credential => credential.Kind == CredentialKind.Password && credential.Body == checkedNow.Body);
        if (isThere) kept.Keep(checkedNow with { Body = hash });
        return isThere;
    });

    private void MustBeNew(string place, string name, string password)
    {
        var known = accounts.Credentials(place, name).FirstOrDefault(credential => credential.Kind == CredentialKind.Password);
        if (known is not null && Passwords.Is(known, name, password)) throw new RefusedException(
            "新密码要和原来的不同。", "The new password has to be another than the old one.");
    }

    private void Keep(string place, string name, string password, string from)
    {
        var (hash, now) = (Passwords.Hash(name, password), clock.GetUtcNow());
        accounts.Together(place, kept =>
        {
            kept.Keep(new Credential(place, name, CredentialKind.Password) { Body = hash, MadeAt = now });
            kept.RemoveLinks(place, name);
            kept.Note(new AccountEvent(place, name, AccountEventKind.PasswordSet, now) { By = name, From = from });
            return true;
        });
    }
}
