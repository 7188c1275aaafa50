namespace Luoshi.Ledger.Accounts;

/// <summary>One thing by which somebody shows who they are.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which of several; empty where there can be only one.</param>
public sealed record Credential(string Place, string Name, CredentialKind Kind, string Id = "")
{
    /// <summary>What is compared: a hash, a key; of a link, what it is for; of a passkey, all that is known of it.</summary>
    public string Body { get; init; } = "";

    /// <summary>Of codes the last that was used, counted from 1970: it is good only once. Of passkeys how often they signed, as they count themselves; 0 where they do not. Else 0.</summary>
    public long Used { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Until when it is good; null: until it is taken away.</summary>
    public DateTimeOffset? EndsAt { get; init; }
}
