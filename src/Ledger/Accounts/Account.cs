namespace Luoshi.Ledger.Accounts;

/// <summary>
/// That somebody who is registered as a user can sign in. It says nothing of what they may do: that the register says, on the day. No fact of the ledger,
/// since nothing about passwords is to be kept for ever.
/// </summary>
/// <param name="Place">The place.</param>
/// <param name="Name">As the register of users has it.</param>
/// <param name="MadeAt">When it was opened.</param>
public sealed record Account(string Place, string Name, DateTimeOffset MadeAt)
{
    /// <summary>Wrong passwords in a row, and those that are being tried.</summary>
    public int Failures { get; init; }

    /// <summary>Until when nobody can sign in to it, after too many wrong passwords; null where anybody may try.</summary>
    public DateTimeOffset? RestsUntil { get; init; }

    /// <summary>Whether an administrator locked it.</summary>
    public bool IsLocked { get; init; }
}
