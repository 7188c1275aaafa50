using System.Security.Cryptography;

namespace Luoshi.Ledger.Chain.Signing;

/// <summary>
/// The office's own half of a key pair (ECDSA on P-256 with SHA-256): it signs checkpoints, and is kept where the ledger is not.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa _key;

    private SigningKey(ECDsa key) => _key = key;

    public string Fingerprint => VerifyingKey.FingerprintOf(_key);

    /// <summary>A new one.</summary>
    public static SigningKey New() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <param name="pem">As <see cref="ToPem"/> writes it.</param>
    /// <exception cref="RefusedException">It is no such key.</exception>
    public static SigningKey Parse(string pem) => new(PemKeys.Parse(pem, "PRIVATE KEY", new(
        "不是签名用的私钥；应是 luoshi ledger key 生成的 PEM 文件（BEGIN PRIVATE KEY）。",
        "is no key to sign with; it is a PEM file made by luoshi ledger key (BEGIN PRIVATE KEY).")));

    public string ToPem() => _key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <summary>The half that everybody may have.</summary>
    public string ToPublicPem() => _key.ExportSubjectPublicKeyInfoPem() + "\n";

    public void Dispose() => _key.Dispose();

    internal string Sign(byte[] bytes) => Convert.ToBase64String(_key.SignData(bytes, HashAlgorithmName.SHA256));
}
