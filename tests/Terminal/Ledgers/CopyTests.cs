namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Copies of a county's ledger by the real program.</summary>
public sealed class CopyTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_ledger_comes_back_from_its_copy()
    {
        var (copy, lost) = (_county.Scratch.At("备份.db"), _county.Scratch.At("luoshi.db"));
        Assert.Contains("校验无误", _county.Whole("backup", copy).Remarks, StringComparison.Ordinal);
        var checkpoint = _county.Whole("ledger", "checkpoint").Output.Trim();
        Assert.Contains("不会覆盖", _county.WholeRefused("restore", copy).Remarks, StringComparison.Ordinal);
        File.Delete(lost);

        var restored = _county.Whole("restore", copy);

        Assert.Contains(checkpoint, restored.Output, StringComparison.Ordinal);
        Assert.Contains("条分录完好", _county.Whole("ledger", "verify", "--checkpoint", checkpoint).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有备份文件", "restore", "没有.db")]
    [InlineData("上级文件夹不存在", "backup", "没有/备份.db")]
    [InlineData("已经在了", "backup", "luoshi.db")]
    public void What_cannot_be_done_is_said(string sentence, string verb, string file) =>
        Assert.Contains(sentence, _county.WholeRefused(verb, _county.Scratch.At(file)).Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}
