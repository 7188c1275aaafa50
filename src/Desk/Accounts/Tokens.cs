using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Luoshi.Desk.Accounts;

/// <summary>Words that nobody can guess, and what is kept of them: enough to know one again, too little to use it.</summary>
internal static class Tokens
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Kept(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
