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
}
