using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>By what somebody comes in: a password, passkeys, the provider of identities. Nobody takes their last one away by mistake.</summary>
internal static class WaysIn
{
    /// <summary>Whether anything is left when some of it is gone.</summary>
    /// <param name="credentials">All that somebody has.</param>
    /// <param name="isGone">What is to be taken away.</param>
    /// <exception cref="RefusedException">Nothing would be left of what lets them in now.</exception>
    public static void MustBeLeft(IReadOnlyList<Credential> credentials, Func<Credential, bool> isGone)
    {
        var ways = credentials.Where(credential => credential.Kind is CredentialKind.Password or CredentialKind.Passkey or CredentialKind.Identity).ToList();
        if (ways.Count > 0 && ways.All(isGone)) throw new RefusedException(
            "这是你登录的唯一办法，没有撤。先添加另一个，或者请系统管理员给一个设密码的链接。",
            "You have no other way to sign in; nothing was taken away. Add another first, or have the administrator give you a link to set a password.");
    }
}
