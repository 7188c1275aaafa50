namespace Luoshi.Ledger.Accounts;

/// <summary>Where answers to programs are kept, so that whatever node they ask again gives the same.</summary>
public interface IKeptAnswers
{
    /// <summary>Claims a key for a call that is about to be carried out.</summary>
    /// <param name="claim">The call, without an answer.</param>
    /// <param name="lost">A call that began before this moment and has no answer was cut off: its key can be claimed again.</param>
    /// <returns>Null where it was claimed; else what is kept under the key.</returns>
    KeptAnswer? Claim(KeptAnswer claim, DateTimeOffset lost);

    /// <summary>Keeps the answer to a call that was claimed.</summary>
    void Keep(KeptAnswer answer);

    /// <summary>Gives a claim back: nothing came of the call.</summary>
    void GiveBack(KeptAnswer claim);

    /// <summary>Forgets what was answered before a moment.</summary>
    void Forget(DateTimeOffset before);
}
