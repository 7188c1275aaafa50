using System.Security.Cryptography;

namespace Luoshi.Ledger.Chain.Signing;

/// <summary>The public half of an office's key pair: it tells whether a checkpoint was signed with the other.</summary>
public sealed class VerifyingKey : IDisposable
{
    private readonly ECDsa _key;

    private VerifyingKey(ECDsa key) => _key = key;

    public string Fingerprint => FingerprintOf(_key);

    /// <param name="pem">As <see cref="SigningKey.ToPublicPem"/> writes it.</param>
    /// <exception cref="RefusedException">It is no such key.</exception>
    public static VerifyingKey Parse(string pem) => new(PemKeys.Parse(pem, "PUBLIC KEY", new(
        "不是公钥；应是 luoshi ledger key 生成的 PEM 文件（BEGIN PUBLIC KEY）。",
        "is no public key; it is a PEM file made by luoshi ledger key (BEGIN PUBLIC KEY).")));

    public void Dispose() => _key.Dispose();

    /// <summary>SHA-256 of the public half, hexadecimal.</summary>
    internal static string FingerprintOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    internal bool IsSignatureOf(byte[] bytes, string signature)
    {
        Span<byte> decoded = stackalloc byte[128];
        return Convert.TryFromBase64String(signature, decoded, out var length) && _key.VerifyData(bytes, decoded[..length], HashAlgorithmName.SHA256);
    }
}
