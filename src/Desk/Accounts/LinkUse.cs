namespace Luoshi.Desk.Accounts;

/// <summary>What a link that is good once is for.</summary>
public enum LinkUse
{
    /// <summary>To set a password of one's own.</summary>
    Password,

    /// <summary>To look around in the invented county.</summary>
    Enter,
}
