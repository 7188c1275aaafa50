namespace Luoshi.Desk.Accounts.Passkeys;

/// <summary>A passkey (通行密钥) of somebody: a key that their telephone, computer or security key keeps, and of which the public half is known here.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Whose.</param>
/// <param name="Id">What the authenticator calls it, in base64url.</param>
/// <param name="Title">What its owner calls it: 办公室电脑.</param>
public sealed record Passkey(string Place, string Name, string Id, string Title)
{
    /// <summary>By what the authenticator knows the account: a random word that tells nothing, the same for all passkeys of one account.</summary>
    public required string Handle { get; init; }

    /// <summary>The public key (COSE_Key), in base64url.</summary>
    public required string Key { get; init; }

    /// <summary>How often it signed, as it counts itself; 0 where it does not count.</summary>
    public long Counter { get; init; }

    /// <summary>Whether its maker keeps copies of it, so that it can be on several devices.</summary>
    public bool IsCopied { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>When somebody last signed in by it; null: nobody did.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
