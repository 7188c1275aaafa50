using System.Text.Json;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts.Passkeys;

/// <summary>What is kept of a passkey beside what every credential has.</summary>
internal sealed record PasskeyBody(string Title, string Handle, string Key, bool IsCopied, DateTimeOffset? UsedAt)
{
    public static Credential Kept(Passkey passkey) => new(passkey.Place, passkey.Name, CredentialKind.Passkey, passkey.Id)
    {
        Body = JsonSerializer.Serialize(new(passkey.Title, passkey.Handle, passkey.Key, passkey.IsCopied, passkey.UsedAt), PasskeyJson.Default.PasskeyBody),
        Used = passkey.Counter,
        MadeAt = passkey.MadeAt,
    };

    public static Passkey Read(Credential kept)
    {
        var body = JsonSerializer.Deserialize(kept.Body, PasskeyJson.Default.PasskeyBody)!;
        return new(kept.Place, kept.Name, kept.Id, body.Title)
        {
            Handle = body.Handle,
            Key = body.Key,
            Counter = kept.Used,
            IsCopied = body.IsCopied,
            MadeAt = kept.MadeAt,
            UsedAt = body.UsedAt,
        };
    }
}
