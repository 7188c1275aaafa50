using System.Security.Cryptography;
using System.Text.Json;
using Luoshi.Desk.Corrections;
using Microsoft.AspNetCore.DataProtection;

namespace Luoshi.Web.Corrections;

/// <summary>Seals the forms that readers are given: what comes back was given out by this site, or by another node of it. It needs no cookie.</summary>
internal sealed class FormSeal(IDataProtectionProvider keys)
{
    private readonly IDataProtector _by = keys.CreateProtector("luoshi.correction.1");

    public string Seal(OpenForm form) => _by.Protect(JsonSerializer.Serialize(form));

    /// <summary>Null where this site did not seal it.</summary>
    public OpenForm? Open(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<OpenForm>(_by.Unprotect(content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
