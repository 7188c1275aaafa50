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

    public void Dispose() => _county.Dispose();
}
