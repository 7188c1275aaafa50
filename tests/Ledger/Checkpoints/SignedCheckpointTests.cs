using Luoshi.Ledger.Chain.Signing;

namespace Luoshi.Ledger.Tests.Checkpoints;

/// <summary>Checkpoints that the office signs, and publishes as text.</summary>
public sealed class SignedCheckpointTests : IDisposable
{
    private static readonly StreamHead _head = new(new StreamId("990101", 2025), 118, EntryHash.Of("第118号"u8), new DateTimeOffset(2025, 11, 28, 8, 14, 44, TimeSpan.Zero));
    private static readonly DateTimeOffset _signing = new(2025, 11, 29, 1, 0, 0, TimeSpan.Zero);

    private readonly SigningKey _key = SigningKey.New();

    [Fact]
    public void It_is_one_block_that_people_can_read() => Assert.Matches(
        """
        ^-----落实账本检查点 LUOSHI CHECKPOINT-----
        地方 place: 990101
        分录 entry: 2025-118
        写于 written: 2025-11-28T08:14:44.000000Z
        哈希 hash: [0-9a-f]{64}
        签于 signed: 2025-11-29T01:00:00.000000Z
        公钥 key: [0-9a-f]{64}
        签名 signature: [0-9A-Za-z+/=]{88}
        -----完 END-----
        $
        """.ReplaceLineEndings("\n"), CheckpointText.Write(Signed()));

    [Fact]
    public void Its_signature_is_found_right_with_the_public_key()
    {
        var read = Assert.Single(CheckpointText.Read(CheckpointText.Write(Signed())));

        read.MustBeSignedBy(Public());
        Assert.Equal(Signed() with { Signature = "" }, read with { Signature = "" });
    }

    [Fact]
    public void The_keys_come_back_from_their_files()
    {
        using var again = SigningKey.Parse(_key.ToPem());

        SignedCheckpoint.Sign(_head, _signing, again).MustBeSignedBy(Public());
    }

    [Theory]
    [InlineData("place: 990101", "place: 990102")]
    [InlineData("entry: 2025-118", "entry: 2025-117")]
    [InlineData("written: 2025-11-28T08:14:44.000000Z", "written: 2025-11-28T08:14:44.000001Z")]
    [InlineData("signed: 2025-11-29T01", "signed: 2025-11-29T02")]
    public void Whatever_is_changed_in_it_breaks_the_signature(string before, string after)
    {
        var text = CheckpointText.Write(Signed());

        Refused(text.Replace(before, after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hash: "), InlineData("signature: ")]
    public void One_digit_of_hash_or_signature_that_is_another_breaks_it(string label)
    {
        var text = CheckpointText.Write(Signed());
        var digit = text.IndexOf(label, StringComparison.Ordinal) + label.Length + 10;

        Refused(text.Remove(digit, 1).Insert(digit, text[digit] == '1' ? "2" : "1"));
    }

    [Fact]
    public void Another_offices_key_is_told_by_its_fingerprint()
    {
        using var other = SigningKey.New();
        using var key = VerifyingKey.Parse(other.ToPublicPem());

        var refusal = Assert.Throws<RefusedException>(() => Signed().MustBeSignedBy(key));

        Assert.Contains("另一把钥匙", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains(_key.Fingerprint[..16], refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_may_hold_several_with_words_between_them_and_blanks_and_wide_colons()
    {
        var text = $"昭告：十一月检查点\n{CheckpointText.Write(Signed())}\n十二月\r\n{CheckpointText.Write(Signed()).Replace(": ", " ：  ", StringComparison.Ordinal).Replace("\n", "  \r\n ", StringComparison.Ordinal)}";

        Assert.All(CheckpointText.Read(text), checkpoint => checkpoint.MustBeSignedBy(Public()));
        Assert.Equal(2, CheckpointText.Read(text).Count);
    }

    [Theory]
    [InlineData("", "没有完整的检查点")]
    [InlineData("-----落实账本检查点 LUOSHI CHECKPOINT-----\n地方 place: 990101", "没有完整的检查点")]
    [InlineData("-----落实账本检查点 LUOSHI CHECKPOINT-----\n地方 place: 990101\n-----完 END-----", "分录 entry")]
    [InlineData("-----落实账本检查点 LUOSHI CHECKPOINT-----\n天气 weather: 晴", "天气 weather: 晴")]
    [InlineData("-----落实账本检查点 LUOSHI CHECKPOINT-----\n地方 place: 1\n分录 entry: 2025-1\n写于 written: 昨天\n-----完 END-----", "写于 written")]
    public void What_is_no_whole_checkpoint_is_told(string text, string words) =>
        Assert.Contains(words, Assert.Throws<RefusedException>(() => CheckpointText.Read(text)).Chinese, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_key_is_told()
    {
        Assert.Contains("不是签名用的私钥", Assert.Throws<RefusedException>(() => SigningKey.Parse(_key.ToPublicPem())).Chinese, StringComparison.Ordinal);
        Assert.Contains("不是公钥", Assert.Throws<RefusedException>(() => VerifyingKey.Parse(_key.ToPem())).Chinese, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => VerifyingKey.Parse("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"));
    }

    public void Dispose() => _key.Dispose();

    private void Refused(string text) =>
        Assert.Contains("签名不符", Assert.Throws<RefusedException>(() => CheckpointText.Read(text)[0].MustBeSignedBy(Public())).Chinese, StringComparison.Ordinal);

    private SignedCheckpoint Signed() => SignedCheckpoint.Sign(_head, _signing, _key);

    private VerifyingKey Public() => VerifyingKey.Parse(_key.ToPublicPem());
}
