using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>Whether a code out of a telephone is asked of somebody beside their password; they set that up themselves.</summary>
/// <param name="accounts">Who can sign in.</param>
/// <param name="clock">What time it is.</param>
public sealed class CodeSetting(IAccounts accounts, TimeProvider clock)
{
    public bool IsOn(SignedIn session) => KeyOf(session) is not null;

    /// <summary>A key, kept by nobody before a code of it was shown, and the address that an app on a telephone takes.</summary>
    /// <param name="session">Whom it is offered to.</param>
    /// <param name="offered">The key that was offered to them before; empty for a new one.</param>
    public static (string Key, string Address) Offer(SignedIn session, string offered)
    {
        var key = IsKey(offered) ? offered : OneTimeCodes.NewKey();
        return (key, OneTimeCodes.Address(session.Place, session.Name, key));
    }

    /// <exception cref="RefusedException">The code is not one of the key.</exception>
    public void TurnOn(SignedIn session, string key, string code)
    {
        var now = clock.GetUtcNow();
        if (!IsKey(key) || OneTimeCodes.StepOf(key, code, now) is not { } step) throw new RefusedException(
            "验证码不对，没有开通。请核对手机的时间。", "The code is not right, and nothing was set up. Check the time of the telephone.");
        accounts.Keep(new Credential(session.Place, session.Name, CredentialKind.Code) { Body = key, Used = step, MadeAt = now });
    }

    /// <exception cref="RefusedException">The code is not right, or was used before.</exception>
    public void TurnOff(SignedIn session, string code)
    {
        if (KeyOf(session) is not { } key) return;
        if (!OneTimeCodes.Accept(accounts, key, code, clock.GetUtcNow())) throw new RefusedException(
            "验证码不对，或者已经用过，没有关。", "The code is not right, or was used already; nothing was changed.");
        accounts.Remove(key);
    }

    private Credential? KeyOf(SignedIn session) =>
        accounts.Credentials(session.Place, session.Name).FirstOrDefault(credential => credential.Kind == CredentialKind.Code);

    private static bool IsKey(string key) => key.Length is > 15 and < 65 && key.All(letter => letter is >= 'A' and <= 'Z' or >= '2' and <= '7');
}
