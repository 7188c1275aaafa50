using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>What makes and keeps a passkey, and the browser that stands between: it answers as both do, or wrong where a test wants it.</summary>
/// <param name="origin">The site that it believes to be at.</param>
internal sealed class Authenticator(string origin) : IDisposable
{
    private const int Present = 1, Verified = 4, Attested = 64;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _handle = "";

    /// <summary>What it says how often it signed; it counts on with each answer, where it counts at all.</summary>
    public uint Counter { get; set; } = 1;

    /// <summary>Whether it asks for a finger before it signs.</summary>
    public bool Verifies { get; set; } = true;

    public string Origin { get; set; } = origin;

    public string Id => Base64Url.EncodeToString(_id);

    /// <summary>Its public key, as sites keep it.</summary>
    public string Key => Base64Url.EncodeToString(PublicKey());

    public string Make(string asked)
    {
        using var options = JsonDocument.Parse(asked);
        _handle = options.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var writer = new CborWriter();
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString([.. Data(options.RootElement.GetProperty("rp").GetProperty("id").GetString()!, Attested), .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()]);
        writer.WriteEndMap();
        return Answer($$"""{"clientDataJSON":"{{Base64Url.EncodeToString(Said("webauthn.create", options))}}","attestationObject":"{{Base64Url.EncodeToString(writer.Encode())}}","transports":["internal"]}""");
    }

    public string Show(string asked, string? handle = null)
    {
        using var options = JsonDocument.Parse(asked);
        var (data, said) = (Data(options.RootElement.GetProperty("rpId").GetString()!, 0), Said("webauthn.get", options));
        var signature = _key.SignData([.. data, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer($$"""{"clientDataJSON":"{{Base64Url.EncodeToString(said)}}","authenticatorData":"{{Base64Url.EncodeToString(data)}}","signature":"{{Base64Url.EncodeToString(signature)}}","userHandle":"{{handle ?? _handle}}"}""");
    }

    public void Dispose() => _key.Dispose();

    private string Answer(string response) => $$$"""{"id":"{{{Id}}}","type":"public-key","response":{{{response}}},"clientExtensionResults":{}}""";

    private byte[] Said(string type, JsonDocument options) =>
        Encoding.UTF8.GetBytes($$"""{"type":"{{type}}","challenge":"{{options.RootElement.GetProperty("challenge").GetString()}}","origin":"{{Origin}}","crossOrigin":false}""");

    private byte[] Data(string site, int more)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        if (Counter > 0) Counter++;
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(Present | (Verifies ? Verified : 0) | more), .. counter];
    }

    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var writer = new CborWriter();
        writer.WriteStartMap(5);
        foreach (var (label, value) in ((int, int)[])[(1, 2), (3, -7), (-1, 1)])
        {
            writer.WriteInt32(label);
            writer.WriteInt32(value);
        }
        writer.WriteInt32(-2);
        writer.WriteByteString(point.X!);
        writer.WriteInt32(-3);
        writer.WriteByteString(point.Y!);
        writer.WriteEndMap();
        return writer.Encode();
    }
}
