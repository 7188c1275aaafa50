using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>Counts what is tried on an account, at the door and behind it, so that nobody can go on guessing.</summary>
/// <param name="accounts">Who can sign in.</param>
/// <param name="clock">What time it is.</param>
/// <param name="rules">After how many it rests, and how long.</param>
internal sealed class Guesses(IAccounts accounts, TimeProvider clock, SignInRules rules)
{
    /// <summary>Counts one before it is tried: of many at once none gets by.</summary>
    /// <returns>The account, if it is there; nothing is to be tried while it rests.</returns>
    public Account? Count(string place, string name) => accounts.Change(place, name, before => Counted(before, clock.GetUtcNow()));

    public bool Rests(Account account) => account.RestsUntil > clock.GetUtcNow();

    /// <summary>Begins to count anew, since what was tried was right.</summary>
    public void Clear(string place, string name) => accounts.Change(place, name, before => before with { Failures = 0, RestsUntil = null });

    /// <summary>Has somebody show once more who they are.</summary>
    /// <exception cref="RefusedException">They did not, or the account rests.</exception>
    public void Prove(string place, string name, Func<bool> isRight, RefusedException otherwise)
    {
        var isResting = Count(place, name) is not { } account || Rests(account);
        if (isResting || !isRight())
        {
            accounts.Note(new AccountEvent(place, name, AccountEventKind.WrongAnswer, clock.GetUtcNow()));
            throw isResting ? new RefusedException($"试错太多次，请 {rules.Rests} 分钟后再来。", $"Too many wrong answers; come back in {rules.Rests} minutes.") : otherwise;
        }
        Clear(place, name);
    }

    /// <summary>Has somebody show their password.</summary>
    /// <exception cref="RefusedException">It is not right, or the account rests.</exception>
    public void ProvePassword(string place, string name, string password) => Prove(
        place, name, () => IsPassword(place, name, password), new("密码不对，没有改。", "The password is not right, and nothing was changed."));

    public bool IsPassword(string place, string name, string password) =>
        Passwords.Is(accounts.Credentials(place, name).FirstOrDefault(credential => credential.Kind == CredentialKind.Password), name, password);

    private Account Counted(Account account, DateTimeOffset now)
    {
        if (account.RestsUntil > now) return account;
        var failures = account.RestsUntil is null ? account.Failures + 1 : 1;
        return account with { Failures = failures, RestsUntil = failures > rules.Failures ? now.AddMinutes(rules.Rests) : null };
    }
}
