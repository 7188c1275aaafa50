using System.Security.Cryptography;

namespace Luoshi.Ledger.Chain.Signing;

/// <summary>Keys as text: PEM, as other programs read and write it.</summary>
internal static class PemKeys
{
    private const int Bits = 256;

    /// <param name="pem">The text.</param>
    /// <param name="label">What it must say it is.</param>
    /// <param name="otherwise">What to say of anything else.</param>
    public static ECDsa Parse(string pem, string label, RefusedException otherwise)
    {
        if (!PemEncoding.TryFind(pem, out var fields) || !pem.AsSpan()[fields.Label].SequenceEqual(label)) throw otherwise;
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize == Bits) return key;
        }
        catch (Exception cause) when (cause is CryptographicException or ArgumentException)
        {
            // Told below, like a key of another size.
        }
        key.Dispose();
        throw otherwise;
    }
}
