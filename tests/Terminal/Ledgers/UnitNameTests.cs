namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Units as they are named on the command line of the real program.</summary>
public sealed class UnitNameTests : IDisposable
{
    private readonly County _county = new();

    [Theory]
    [InlineData("人社局", "plan", "revise", "1", "--lead", "人设局", "--reason", "改派", "--approved-by", "陈县长")]
    [InlineData("水利局", "unit", "contact", "水力局", "小王")]
    [InlineData("农业农村局", "due", "--of", "农村局")]
    [InlineData("没有相近的名称", "plan", "revise", "1", "--support", "火星局", "--reason", "改派", "--approved-by", "陈县长")]
    [InlineData("发改委", "progress", "report", "1", "进展", "--unit", "发该委")]
    [InlineData("没有“不存在局”", "remind", "--of", "不存在局")]
    [InlineData("没有“不存在局”", "status", "--unit", "不存在局")]
    [InlineData("没有“不存在局”", "plan", "show", "--of", "不存在局")]
    [InlineData("没有“不存在局”", "burden", "--unit", "不存在局")]
    [InlineData("残联", "unit", "reorganize", "--old", "发改委", "--new", "参联", "--reason", "文件", "--approved-by", "陈县长")]
    public void A_unit_that_nobody_knows_is_refused_with_the_nearest_names(string told, params string[] words)
    {
        var run = _county.Refused(words);

        Assert.Contains(told, run.Remarks, StringComparison.Ordinal);
        Assert.Contains("luoshi unit add", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_unit_is_entered_and_then_known()
    {
        _county.Done("unit", "add", "洪水沟镇");

        _county.Done("plan", "revise", "1", "--support", "洪水沟镇", "--reason", "改派", "--approved-by", "陈县长");

        Assert.Contains("洪水沟镇", _county.Done("plan", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("已经有了", _county.Refused("unit", "add", "发展改革局").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_names_of_a_unit_are_its_name_everywhere()
    {
        _county.Done("plan", "revise", "1", "--support", "文化旅游局", "--reason", "改派", "--approved-by", "陈县长");
        Assert.Contains("文旅局", _county.Done("plan", "show", "1").Output, StringComparison.Ordinal);

        _county.Done("progress", "report", "1", "进展", "--unit", "云牧县发展和改革委员会");
        Assert.Contains("共 1 项", _county.Done("plan", "show", "--of", "发改局").Output, StringComparison.Ordinal);
        _county.Done("unit", "contact", "发展改革局", "小赵", "--post", "head");
        Assert.Contains("发改委  联络员", _county.Done("unit", "show").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_may_be_renamed_to_another_of_its_names()
    {
        _county.Done("unit", "reorganize", "--old", "发改委", "--new", "发改局", "--reason", "文件", "--approved-by", "陈县长");

        Assert.Contains("发改局", _county.Done("plan", "show", "1").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
