namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Signed checkpoints by the real program.</summary>
public sealed class CheckpointTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_signed_checkpoint_is_published_and_held_against_the_ledger_later()
    {
        var (secret, shared, published) = (At("督查室.pem"), At("督查室.pub.pem"), At("检查点.txt"));
        Assert.Contains("不要和账本放在一起", Run.Of("ledger", "key", secret).Remarks, StringComparison.Ordinal);
        Assert.Contains("不会覆盖", Run.Of("ledger", "key", secret).Remarks, StringComparison.Ordinal);
        File.WriteAllText(published, _county.Whole("ledger", "checkpoint", "--sign", secret).Output);
        _county.Done("plan", "revise", "1", "--due", "2026-11-30", "--approved-by", "陈县长", "--reason", "上级口径调整");

        Assert.Contains("条分录完好", _county.Whole("ledger", "verify", "--checkpoint", published, "--key", shared).Output, StringComparison.Ordinal);

        File.WriteAllText(published, File.ReadAllText(published).Replace("990101", "990102", StringComparison.Ordinal));
        Assert.Contains("是 990102 的检查点", Verified(published, shared), StringComparison.Ordinal);
        Assert.Contains("没有签名", Verified(_county.Whole("ledger", "checkpoint").Output.Trim(), shared), StringComparison.Ordinal);
        Assert.Contains("不是公钥", Verified(published, secret), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(secret));
    }

    public void Dispose() => _county.Dispose();

    private string Verified(string checkpoint, string key) => _county.WholeRefused("ledger", "verify", "--checkpoint", checkpoint, "--key", key).Remarks;

    private string At(string name) => _county.Scratch.At(name);
}
