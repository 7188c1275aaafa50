namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Evidence and corrections by the real program.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_file_is_kept_by_its_hash_and_found_missing_or_changed_later()
    {
        var photo = _county.Scratch.Write("管网.jpg", "照片");
        _county.Done("evidence", "attach", "1", photo, "--unit", "发改委", "--as", "小李");
        _county.Done("evidence", "attach", "1", "https://example.gov.cn/gs", "--name", "公示");
        Assert.Contains("完好 1，缺 0，被改 0，网址 1", _county.Whole("evidence", "check").Output, StringComparison.Ordinal);
        var kept = Directory.GetFiles(_county.Scratch.At("luoshi.db.evidence"), "*", SearchOption.AllDirectories).Single();
        Assert.Contains(Path.GetFileName(kept), _county.Whole("evidence", "show", "1").Output, StringComparison.Ordinal);

        File.WriteAllText(kept, "换过的照片");
        var changed = _county.WholeRefused("evidence", "check", "1");
        Assert.Contains("被改  1  –  管网.jpg", changed.Remarks, StringComparison.Ordinal);
        File.Delete(kept);
        Assert.Contains("缺 1", _county.WholeRefused("evidence", "check").Output, StringComparison.Ordinal);
        Assert.Contains("是空的", _county.Refused("evidence", "attach", "1", _county.Scratch.Write("空.jpg", "")).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_corrected_by_its_number_and_stays()
    {
        var entry = Entry(_county.Done("progress", "report", "1", "完成管网改照8公里", "--unit", "发改委", "--as", "小李").Remarks);

        _county.Done("progress", "correct", entry, "--words", "完成管网改造8公里", "--reason", "错字", "--unit", "发改委", "--as", "周主任");

        Assert.Contains($"完成管网改造8公里  [待单位负责人]  更正 {entry}：错字", _county.Whole("progress", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("管网改照8公里", _county.Whole("ledger", "log", "--full").Output, StringComparison.Ordinal);
        Assert.Contains("不是分录号", _county.Refused("progress", "correct", "十八").Remarks, StringComparison.Ordinal);
        Assert.Contains("不这样更正", _county.Refused("progress", "correct", entry[..^entry.Split('-')[1].Length] + "1").Remarks, StringComparison.Ordinal);
        _county.Done("progress", "return", "1", "--reason", "没有数据", "--role", "supervisor");
        Assert.Contains("退回或重报过", _county.Refused("progress", "correct", entry, "--words", "别的").Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();

    /// <summary>已记入账本（2026-9）。</summary>
    private static string Entry(string remarks) => remarks.Split('（')[1].Split('）')[0];
}
