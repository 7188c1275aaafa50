using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>Whether a code out of a telephone is asked of somebody beside their password; they set that up themselves.</summary>
/// <param name="accounts">Who can sign in.</param>
/// <param name="clock">What time it is.</param>
/// <param name="rules">How people sign in.</param>
public sealed class CodeSetting(IAccounts accounts, TimeProvider clock, SignInRules rules)
{
    private readonly Guesses _guesses = new(accounts, clock, rules);

    public bool IsOn(SignedIn session) => KeyOf(session) is not null;

    /// <summary>A key, kept by nobody before a code of it was shown, and the address that an app on a telephone takes.</summary>
    /// <param name="session">Whom it is offered to.</param>
    /// <param name="offered">The key that was offered to them before; empty for a new one.</param>
    public static (string Key, string Address) Offer(SignedIn session, string offered)
    {
        var key = IsKey(offered) ? offered : OneTimeCodes.NewKey();
        return (key, OneTimeCodes.Address(session.Place, session.Name, key));
    }

    /// <exception cref="RefusedException">One is asked for already, the password is not right, or the code is not one of the key.</exception>
    public void TurnOn(SignedIn session, string key, string password, string code)
    {
        if (IsOn(session)) throw new RefusedException(
            "已经开通了。要换一部手机，先关闭再开通。", "A code is asked for already. For another telephone, turn it off first.");
        _guesses.ProvePassword(session.Place, session.Name, password);
        var now = clock.GetUtcNow();
        if (!IsKey(key) || OneTimeCodes.StepOf(key, code, now) is not { } step) throw new RefusedException(
            "验证码不对，没有开通。请核对手机的时间。", "The code is not right, and nothing was set up. Check the time of the telephone.");
        Keep(session, AccountEventKind.CodeTurnedOn, kept => kept.Keep(new Credential(session.Place, session.Name, CredentialKind.Code) { Body = key, Used = step, MadeAt = now }));
    }

    /// <exception cref="RefusedException">The password or the code is not right, or the code was used before.</exception>
    public void TurnOff(SignedIn session, string password, string code)
    {
        if (KeyOf(session) is not { } key) return;
        _guesses.Prove(session.Place, session.Name, () => _guesses.IsPassword(session.Place, session.Name, password) && OneTimeCodes.Accept(accounts, key, code, clock.GetUtcNow()), new(
            "密码或者验证码不对，或者验证码已经用过，没有关。", "The password or the code is not right, or the code was used already; nothing was changed."));
        Keep(session, AccountEventKind.CodeTurnedOff, kept => kept.Remove(key));
    }

    private void Keep(SignedIn session, AccountEventKind kind, Action<IAccounts> change) => accounts.Together(session.Place, kept =>
    {
        change(kept);
        kept.Note(new AccountEvent(session.Place, session.Name, kind, clock.GetUtcNow()) { By = session.Name, From = session.From });
        return true;
    });

    private Credential? KeyOf(SignedIn session) =>
        accounts.Credentials(session.Place, session.Name).FirstOrDefault(credential => credential.Kind == CredentialKind.Code);

    private static bool IsKey(string key) => key.Length is > 15 and < 65 && key.All(letter => letter is >= 'A' and <= 'Z' or >= '2' and <= '7');
}
