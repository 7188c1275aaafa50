namespace Luoshi.Ledger.Accounts;

/// <summary>A key by which the web seals what it gives to browsers and gets back; every node of a site has the same ones.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Body">As the web writes it.</param>
public sealed record ProtectionKey(string Id, string Body);
