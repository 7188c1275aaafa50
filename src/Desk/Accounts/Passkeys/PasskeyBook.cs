using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Passkeys;

/// <summary>The passkeys of people: each adds and takes away their own, and signs in by one. Whether an answer is that of a passkey is found out before, by whoever speaks with the browser.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Where passkeys are kept.</param>
/// <param name="gate">Who lets people in, by whatever they show.</param>
/// <param name="clock">What time it is.</param>
public sealed class PasskeyBook(ILedger ledger, IAccounts accounts, Gate gate, TimeProvider clock)
{
    private const int LongestTitle = 60, Most = 20;

    /// <summary>What they have to answer.</summary>
    public Challenges Challenges { get; } = new(accounts, clock);

    /// <summary>The passkeys of whoever is signed in, the first added first.</summary>
    public IReadOnlyList<Passkey> Of(SignedIn session) =>
        [.. Kept(accounts, session).Select(PasskeyBody.Read).OrderBy(passkey => passkey.MadeAt)];

    /// <summary>By what authenticators are to know the account; a new word where it has no passkey yet.</summary>
    public string HandleOf(SignedIn session) => Of(session) is [var first, ..] ? first.Handle : Tokens.New();

    /// <summary>The passkey that an authenticator calls so, whosever it is; null where there is none.</summary>
    public Passkey? Find(string id) => Find(accounts, ledger.Places(), id);

    private static Passkey? Find(IAccounts kept, IEnumerable<string> places, string id) =>
        places.Select(place => kept.Find(place, CredentialKind.Passkey, id)).FirstOrDefault(known => known is not null) is { } found ? PasskeyBody.Read(found) : null;

    /// <summary>Whether a passkey can be called so by whoever is signed in: asked before an authenticator is, which would keep one for nothing.</summary>
    /// <exception cref="RefusedException">It cannot, or they have too many.</exception>
    public void Check(SignedIn session, string title) => Check(accounts, session, title);

    private static void Check(IAccounts kept, SignedIn session, string title)
    {
        if (title.Trim() is not { Length: > 0 and <= LongestTitle } name || name.Any(char.IsControl)) throw new RefusedException(
            $"请给通行密钥起个名字，不超过 {LongestTitle} 个字。", $"Give the passkey a name of at most {LongestTitle} characters.");
        if (Kept(kept, session).Count() >= Most) throw new RefusedException(
            $"已经有 {Most} 个通行密钥，先撤下不用的。", $"There are {Most} passkeys already; take those away that are not used.");
    }

    /// <summary>Adds a passkey to the account of whoever is signed in; they showed before once more who they are.</summary>
    /// <param name="session">Their session.</param>
    /// <param name="made">As the authenticator made it; whose it is and when it was added is filled in.</param>
    /// <exception cref="RefusedException">It cannot be called so, or is somebody's already.</exception>
    public void Add(SignedIn session, Passkey made)
    {
        var passkey = made with { Place = session.Place, Name = session.Name, Title = made.Title.Trim(), MadeAt = clock.GetUtcNow() };
        var places = ledger.Places();
        accounts.Together(session.Place, kept =>
        {
            Check(kept, session, made.Title);
            if (Find(kept, places, made.Id) is not null) throw new RefusedException("这个通行密钥已经登记过，没有再加。", "This passkey is registered already; nothing was added.");
            kept.Keep(PasskeyBody.Kept(passkey));
            kept.Note(new AccountEvent(session.Place, session.Name, AccountEventKind.PasskeyAdded, passkey.MadeAt) { By = By(passkey), From = session.From });
            return true;
        });
    }

    /// <summary>Takes a passkey of whoever is signed in away, at once.</summary>
    /// <exception cref="RefusedException">They have no such passkey, or no other way in.</exception>
    public void Remove(SignedIn session, string id) => accounts.Together(session.Place, kept =>
    {
        if (Kept(kept, session).FirstOrDefault(known => known.Id == id) is not { } found) throw new RefusedException(
            "没有这个通行密钥，没有撤。", "There is no such passkey, and none was taken away.");
        WaysIn.MustBeLeft(kept.Credentials(session.Place, session.Name), credential => credential == found);
        kept.Remove(found);
        kept.Note(new AccountEvent(session.Place, session.Name, AccountEventKind.PasskeyRemoved, clock.GetUtcNow()) { By = By(PasskeyBody.Read(found)), From = session.From });
        return true;
    });

    /// <summary>Lets somebody in by a passkey alone: it is something that they have, and it asked for a finger, a face or a number before it signed. Null where not, as for passwords, but that it knows no rest: nobody guesses a key, and whoever types wrong passwords under a name is to keep nobody out who has one.</summary>
    /// <param name="shown">The passkey that was shown; null: none that is known.</param>
    /// <param name="counter">How often it signed, as it said with its answer; null: the answer is not right.</param>
    /// <param name="caller">From where they come.</param>
    public Admission? SignIn(Passkey? shown, long? counter, Caller caller)
    {
        if (shown is not null) return gate.SignIn(shown.Place, shown.Name, () => counter is { } signed && IsAhead(shown, signed), By(shown), caller);
        // Of which place it was meant to be nobody knows, where there are several.
        if (ledger.Places() is [var only]) gate.NotLetIn(only, "", caller);
        return null;
    }

    /// <summary>Whether a passkey counted on since it was last used, and keeps that it was used: one that falls back may be a copy. Those that do not count stay at 0.</summary>
    private bool IsAhead(Passkey shown, long signed) => accounts.Together(shown.Place, kept =>
    {
        if (kept.Find(shown.Place, CredentialKind.Passkey, shown.Id) is not { } known || known.Name != shown.Name) return false;
        if (signed <= known.Used && (signed, known.Used) is not (0, 0)) return false;
        kept.Keep(PasskeyBody.Kept(PasskeyBody.Read(known) with { Counter = signed, UsedAt = clock.GetUtcNow() }));
        return true;
    });

    private static IEnumerable<Credential> Kept(IAccounts kept, SignedIn session) =>
        kept.Credentials(session.Place, session.Name).Where(credential => credential.Kind == CredentialKind.Passkey);

    private static string By(Passkey passkey) => $"{passkey.Name}：{passkey.Title}";
}
