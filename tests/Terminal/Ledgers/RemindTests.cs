namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Reminders by the real program.</summary>
public sealed class RemindTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_unit_that_owes_is_listed_with_whom_it_is_reached_through()
    {
        Assert.Contains("没有登记联系人", _county.Done("remind").Output, StringComparison.Ordinal);
        _county.Done("unit", "contact", "发改委", "小李", "--phone", "0999-1234567");

        var shown = _county.Done("remind").Output;

        Assert.Contains("发改委（1）  小李 0999-1234567", shown, StringComparison.Ordinal);
        Assert.Contains("共 1 家、1 件", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_for_a_unit_can_be_pasted_as_it_is()
    {
        var text = _county.Done("remind", "--format", "text").Output;

        Assert.StartsWith("发改委：\n您好！截至", text, StringComparison.Ordinal);
        Assert.Contains("1. 第1项“完成城东供水管网改造18公里”尚未签收", text, StringComparison.Ordinal);
        Assert.Contains("云牧县人民政府督查室", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_owed_that_is_said()
    {
        _county.Done("plan", "accept", "1", "--as", "小李", "--unit", "发改委");

        Assert.Contains("没有要催的", _county.Done("remind", "--format", "text").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_is_written_for_each_unit_with_its_number()
    {
        var folder = _county.Scratch.At("通知");

        var path = _county.Done("remind", "--format", "docx", "--out", folder, "--number", "云牧督办〔2026〕3号", "--red-head").Output.Trim();

        Assert.Equal(Path.Combine(folder, "催办通知-发改委.docx"), path);
        var text = Run.Of(["text", path]).Output;
        Assert.Contains("云牧督办〔2026〕3号", text, StringComparison.Ordinal);
        Assert.Contains("完成城东供水管网改造18公里", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out 文件夹", "remind", "--format", "docx")]
    [InlineData("--format docx", "remind", "--out", "x")]
    [InlineData("可用：table、text、docx", "remind", "--format", "pdf")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words) =>
        Assert.Contains(sentence, _county.Refused(words).Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();
}
