using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts.Provider;

/// <summary>Which account is whose at the provider: by their number there, once they proved to be both; by a name alone only where somebody said so.</summary>
/// <param name="accounts">Who can sign in.</param>
/// <param name="gate">Where people show once more who they are.</param>
/// <param name="clock">What time it is.</param>
/// <param name="provider">The provider.</param>
public sealed class ProviderLinks(IAccounts accounts, Gate gate, TimeProvider clock, IdentityProvider provider)
{
    // So long a name is waited for: one that goes to a successor, or that two have, is to open nothing years later.
    private static readonly TimeSpan _waits = TimeSpan.FromDays(30);

    /// <summary>The link of an account; null where there is none.</summary>
    public ProviderLink? Of(string place, string name) => ProviderLink.AllOf(accounts.Credentials(place, name).Where(IsHere), Now) is [var link, ..] ? link : null;

    /// <summary>Whether somebody is let in by their name alone: taking a link back keeps them out until they come again.</summary>
    public bool TrustsNames(string place) => provider.NamesTrustedAt.Contains(place);

    /// <summary>Links whoever is signed in with whom they proved to be at the provider.</summary>
    /// <exception cref="RefusedException">The password or the code is not right, or one of both is linked already.</exception>
    public void Link(SignedIn session, ProvidedIdentity who, string password, string code)
    {
        gate.Prove(session, password, code);
        accounts.Together(session.Place, kept =>
        {
            if (kept.Find(session.Place, CredentialKind.Identity, who.Id) is { } other && other.Name != session.Name) throw new RefusedException(
                "这个统一身份已经关联了别的账户，没有关联。请系统管理员核对。", "This identity is linked with another account; nothing was changed. Ask the administrator.");
            MustBeFree(kept, session.Place, session.Name);
            return Keep(kept, session.Place, session.Name, who, session.From);
        });
    }

    /// <summary>Takes the link of whoever is signed in back, or waits for them no more.</summary>
    /// <exception cref="RefusedException">The password or the code is not right, or they have no other way in.</exception>
    public void Unlink(SignedIn session, string password, string code)
    {
        gate.Prove(session, password, code);
        if (!TrustsNames(session.Place)) WaysIn.MustBeLeft(accounts.Credentials(session.Place, session.Name), IsHere);
        Remove(session.Place, session.Name, session.Name, session.From);
    }

    /// <summary>Waits for somebody under a name of the provider, for thirty days: whoever comes first under it is linked with the account.</summary>
    /// <exception cref="RefusedException">There is no such account, it is linked already, or another waits under the name.</exception>
    public void Await(string place, string name, string called, string by) => accounts.Together(place, kept =>
    {
        if (kept.Account(place, name) is null) throw new RefusedException($"{name}没有账户，先开户。", $"{name} has no account; open one first.");
        if (called.Length is 0 or > 200 || called.Any(char.IsControl)) throw new RefusedException("请写明统一身份认证里的用户名。", "Say under which name the provider knows them.");
        MustBeFree(kept, place, name);
        var awaited = new Credential(place, name, CredentialKind.AwaitedIdentity, ProviderLink.AwaitedId(provider.Issuer, called));
        if (kept.Find(place, awaited.Kind, awaited.Id) is { } other && other.Name != name && !GaveUp(kept, other)) throw new RefusedException(
            $"“{called}”已经指定给{other.Name}。", $"\"{called}\" is waited for as {other.Name} already.");
        RemoveAll(kept, place, name);
        kept.Keep(awaited with { Body = new ProviderLink(provider.Issuer, called, IsAwaited: true).Body, MadeAt = Now, EndsAt = Now + _waits });
        kept.Note(new AccountEvent(place, name, AccountEventKind.IdentityAwaited, Now) { By = $"{by}：{called}" });
        return true;
    });

    /// <summary>Takes the link of an account back, and waits for nobody any more.</summary>
    public void Remove(string place, string name, string by, string from = "") => accounts.Together(place, kept =>
    {
        if (RemoveAll(kept, place, name)) kept.Note(new AccountEvent(place, name, AccountEventKind.IdentityUnlinked, Now) { By = by, From = from });
        return true;
    });

    /// <summary>Whose account it would be; null where it is nobody's.</summary>
    internal string? NameOf(string place, ProvidedIdentity who) => NameOf(accounts, place, who);

    /// <summary>Links them, where they are not yet.</summary>
    /// <returns>Whether the account is theirs: it may have become another's meanwhile.</returns>
    internal bool Settle(string place, string name, ProvidedIdentity who, string from) => accounts.Together(place, kept =>
        kept.Find(place, CredentialKind.Identity, who.Id) is { } linked ? linked.Name == name : NameOf(kept, place, who) == name && Keep(kept, place, name, who, from));

    private string? NameOf(IAccounts kept, string place, ProvidedIdentity who)
    {
        if (kept.Find(place, CredentialKind.Identity, who.Id) is { } linked) return linked.Name;
        if (kept.Find(place, CredentialKind.AwaitedIdentity, ProviderLink.AwaitedId(who.Issuer, who.Called)) is { } awaited && ProviderLink.IsGood(awaited, Now) && IsFree(kept, place, awaited.Name)) return awaited.Name;
        return TrustsNames(place) && kept.Account(place, who.Called) is { } account && IsFree(kept, place, account.Name) ? account.Name : null;
    }

    private bool Keep(IAccounts kept, string place, string name, ProvidedIdentity who, string from)
    {
        RemoveAll(kept, place, name);
        kept.Keep(new Credential(place, name, CredentialKind.Identity, who.Id) { Body = new ProviderLink(who.Issuer, who.Called, IsAwaited: false).Body, MadeAt = Now });
        kept.Note(new AccountEvent(place, name, AccountEventKind.IdentityLinked, Now) { By = $"{name}：{who.Called}", From = from });
        return true;
    }

    /// <returns>Whether nobody is waited for by it any more; then it is taken away.</returns>
    private bool GaveUp(IAccounts kept, Credential awaited) => !ProviderLink.IsGood(awaited, Now) && kept.Remove(awaited);

    /// <returns>Whether there was anything.</returns>
    private bool RemoveAll(IAccounts kept, string place, string name)
    {
        List<Credential> there = [.. kept.Credentials(place, name).Where(IsHere)];
        foreach (var credential in there) kept.Remove(credential);
        return there.Count > 0;
    }

    private DateTimeOffset Now => clock.GetUtcNow();

    private void MustBeFree(IAccounts kept, string place, string name)
    {
        if (!IsFree(kept, place, name)) throw new RefusedException(
            $"{name}已经关联了统一身份。要换一个，先解除。", $"{name} is linked already. For another, take the link back first.");
    }

    private bool IsFree(IAccounts kept, string place, string name) => !kept.Credentials(place, name).Any(credential => credential.Kind == CredentialKind.Identity && IsHere(credential));

    /// <summary>Of this provider: what was linked with one before it stays as it is, and is good for nothing.</summary>
    private bool IsHere(Credential credential) => credential.Kind is CredentialKind.Identity or CredentialKind.AwaitedIdentity && ProviderLink.Of(credential).Issuer == provider.Issuer;
}
