using System.Security.Cryptography;
using System.Text;
using Luoshi.Ledger;

namespace Luoshi.Desk.Corrections;

/// <summary>
/// How a reader can be reached, encrypted by AES-GCM under a key that is made for it alone and bound to its letter. All are of one length, so that nothing is told by that.
/// </summary>
internal static class SealedContact
{
    public const int Longest = 60;

    private const int Key = 32, Nonce = 12, Tag = 16, Padded = Longest * 4;

    /// <summary>A telephone number or a mail address as somebody typed it, without blanks around it.</summary>
    /// <exception cref="RefusedException">It is neither.</exception>
    public static string Checked(string typed)
    {
        var contact = typed.Trim();
        if (contact.Length == 0 || contact.Length <= Longest && (IsMail(contact) || IsTelephone(contact))) return contact;
        throw new RefusedException(
            "联系方式要写电话号码或者邮箱，不想留可以空着。", "How to reach you is a telephone number or a mail address; it may be left empty.");
    }

    public static (string Sealed, string Key) Seal(string contact, string letter)
    {
        var (key, nonce) = (RandomNumberGenerator.GetBytes(Key), RandomNumberGenerator.GetBytes(Nonce));
        var (plain, cipher, tag) = (new byte[Padded], new byte[Padded], new byte[Tag]);
        Encoding.UTF8.GetBytes(contact, plain);
        using (var by = new AesGcm(key, Tag)) by.Encrypt(nonce, plain, cipher, tag, Encoding.UTF8.GetBytes(letter));
        return (Convert.ToBase64String([.. nonce, .. tag, .. cipher]), Convert.ToBase64String(key));
    }

    /// <exception cref="CryptographicException">It was changed, or is that of another letter.</exception>
    public static string Open(string content, string key, string letter)
    {
        var (bytes, plain) = (Convert.FromBase64String(content), new byte[Padded]);
        using var by = new AesGcm(Convert.FromBase64String(key), Tag);
        by.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce + Tag), bytes.AsSpan(Nonce, Tag), plain, Encoding.UTF8.GetBytes(letter));
        return Encoding.UTF8.GetString(plain).TrimEnd('\0');
    }

    /// <summary>Enough to tell whether it is a telephone and which of two, too little to reach anybody: 138****78, w****@example.cn.</summary>
    public static string Masked(string contact) => contact.IndexOf('@') is var at and > 0
        ? $"{contact[0]}****{contact[at..]}"
        : contact.Length < 7 ? "****" : $"{contact[..3]}****{contact[^2..]}";

    private static bool IsMail(string contact) => contact.Split('@') is [{ Length: > 0 } name, { Length: > 2 } host] && host.Contains('.') && !(name + host).Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));

    private static bool IsTelephone(string contact) => contact.Count(char.IsAsciiDigit) >= 5 && contact.All(letter => char.IsAsciiDigit(letter) || letter is '-' or ' ' or '+' or '(' or ')');
}
