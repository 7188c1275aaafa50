using System.Security.Cryptography;
using Luoshi.Desk.Webhooks;
using Microsoft.AspNetCore.DataProtection;

namespace Luoshi.Web.Webhooks;

/// <summary>Seals secrets of subscriptions by the keys of the site, which all its nodes have.</summary>
internal sealed class SecretSeal(IDataProtectionProvider keys) : ISecretSeal
{
    private readonly IDataProtector _by = keys.CreateProtector("luoshi.webhook.1");

    public string Seal(string secret) => _by.Protect(secret);

    public string? Open(string kept)
    {
        try
        {
            return _by.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
