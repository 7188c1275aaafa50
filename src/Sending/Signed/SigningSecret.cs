using System.Security.Cryptography;
using System.Text;

namespace Luoshi.Sending.Signed;

/// <summary>What sender and receiver both know, and nobody else: written as Standard Webhooks have it, <c>whsec_</c> with the bytes in Base64.</summary>
/// <param name="Written">So.</param>
public sealed record SigningSecret(string Written)
{
    private const string Mark = "whsec_";

    private const int Bytes = 32;

    public static SigningSecret New() => new(Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The header <c>webhook-signature</c>: of the id, the time and the body together, so that none of them can be another's.</summary>
    internal string Sign(SignedMessage message)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes($"{message.Id}.{message.Seconds}."), .. message.Body.Span];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Written[Mark.Length..]), content));
    }

    public override string ToString() => Mark + "…";
}
