using System.Security.Cryptography;
using Luoshi.Ledger;
using Luoshi.Registers.Records;
using Microsoft.AspNetCore.DataProtection;

namespace Luoshi.Web.Registers;

/// <summary>Vouches for what was taken in from somebody whose form is not accepted yet: it need not be sent again, and nobody names a file that they never sent.</summary>
/// <param name="keys">Of the site; all its nodes have the same.</param>
/// <param name="by">Who sends the form.</param>
internal sealed class FileSeal(IDataProtectionProvider keys, Actor by)
{
    private const string Mark = "sent:";

    private readonly IDataProtector _by = keys.CreateProtector("luoshi.record-file.1", by.Role.ToString(), by.Unit, by.Name);

    public string Seal(HeldFile file) => Mark + _by.Protect(file.ToString());

    /// <summary>What a form sends for a file: as the field holds it, and whether this site vouches for it. A seal of somebody else is no file.</summary>
    public (string Held, bool Sent) Open(string posted)
    {
        if (!posted.StartsWith(Mark, StringComparison.Ordinal)) return (posted, false);
        try
        {
            return (_by.Unprotect(posted[Mark.Length..]), true);
        }
        catch (CryptographicException)
        {
            return (posted, false);
        }
    }
}
