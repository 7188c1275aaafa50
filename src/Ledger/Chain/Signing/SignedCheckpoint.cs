using System.Globalization;
using System.Text;

namespace Luoshi.Ledger.Chain.Signing;

/// <summary>
/// A checkpoint with the office's signature, fit for publishing: whoever has the public key can tell that the office once stood by
/// this head, wherever the text was kept meanwhile.
/// </summary>
/// <param name="Head">The last entry at the time.</param>
/// <param name="SignedAt">When it was signed, in UTC, by the office's clock.</param>
/// <param name="Key">The fingerprint of the key.</param>
/// <param name="Signature">Over all of the above, base64.</param>
public sealed record SignedCheckpoint(StreamHead Head, DateTimeOffset SignedAt, string Key, string Signature)
{
    private const string Layout = "luoshi checkpoint 1";

    public static SignedCheckpoint Sign(StreamHead head, DateTimeOffset at, SigningKey key)
    {
        var open = new SignedCheckpoint(head, EntryBytes.ParseTime(EntryBytes.TimeOf(at)), key.Fingerprint, "");
        return open with { Signature = key.Sign(open.Bytes()) };
    }

    /// <exception cref="RefusedException">It is not what the holder of the key signed.</exception>
    public void MustBeSignedBy(VerifyingKey key)
    {
        if (Key != key.Fingerprint) throw new RefusedException(
            $"{Head.Stream} 第 {Head.Number} 号分录的检查点是另一把钥匙签的：上面写着公钥 {Short(Key)}，给的是 {Short(key.Fingerprint)}。请核对是谁的公钥。",
            $"The checkpoint at entry {Head.Number} of {Head.Stream} was signed with another key: it names {Short(Key)}, and the one given is {Short(key.Fingerprint)}. Check whose key that is.");
        if (!key.IsSignatureOf(Bytes(), Signature)) throw new RefusedException(
            $"{Head.Stream} 第 {Head.Number} 号分录的检查点签名不符：内容或签名被改过，不能采信。请取原来公布的那一份。",
            $"The signature of the checkpoint at entry {Head.Number} of {Head.Stream} does not fit: its text or the signature was changed, and it proves nothing. Take it from where it was published.");
    }

    /// <summary>Each field on a line of its own, behind the mark of the layout.</summary>
    private byte[] Bytes() => Encoding.UTF8.GetBytes(string.Join('\n',
    [
        Layout, Head.Stream.Place, Head.Stream.Year.ToString(CultureInfo.InvariantCulture), Head.Number.ToString(CultureInfo.InvariantCulture),
        EntryBytes.TimeOf(Head.At), Head.Hash.ToString(), EntryBytes.TimeOf(SignedAt), Key, "",
    ]));

    private static string Short(string fingerprint) => fingerprint.Length > 16 ? fingerprint[..16] + "…" : fingerprint;
}
