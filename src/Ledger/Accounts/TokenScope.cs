namespace Luoshi.Ledger.Accounts;

/// <summary>What a token may be used for: never more than its owner may do, mostly less.</summary>
public enum TokenScope
{
    /// <summary>To see what its owner sees.</summary>
    Read,

    /// <summary>To take tasks on, report, attach evidence, sign and send back.</summary>
    Report,

    /// <summary>To verify, light lamps, release, answer and dispatch.</summary>
    Supervise,

    /// <summary>To do what whoever runs the system does.</summary>
    Administer,

    /// <summary>To say which other systems hear what is entered, and to take that back.</summary>
    Subscribe,
}
