namespace Luoshi.Ledger.Accounts;

/// <summary>By what somebody shows who they are.</summary>
public enum CredentialKind
{
    /// <summary>A password, of which only a hash is kept.</summary>
    Password,

    /// <summary>The key of one-time codes (TOTP) that their telephone has too.</summary>
    Code,

    /// <summary>A link that is good once, of which only a hash is kept.</summary>
    Link,

    /// <summary>A passkey (通行密钥), of which only the public key is kept; its id is that of the authenticator's.</summary>
    Passkey,

    /// <summary>What a passkey has to answer, kept for the visitor who was asked: good once, for a few minutes. It shows nothing by itself.</summary>
    Challenge,

    /// <summary>Somebody as the office's provider of identities knows them, of whom a hash of their number there is the id.</summary>
    Identity,

    /// <summary>What the provider calls somebody who has not come by it yet: whoever comes first under that name is linked, as long as it is good.</summary>
    AwaitedIdentity,
}
