using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>What the report of the level above asks of a county.</summary>
public sealed class FromAboveTests
{
    private static readonly PlaceNames _place = new("云牧县") { Nicknames = ["天马之乡"] };

    [Fact]
    public void Items_that_name_the_county_by_any_of_its_names_make_the_list()
    {
        var parent = Sources.OfText(
            "政府工作报告\n\n## 二、2025年重点任务\n\n### （一）建设项目\n\n总的要求。\n\n**抓项目。**加快云牧县机场改扩建。建成青州水库2座。支持天马之乡建设马文化博览园，新增规上企业40家。推进云牧、青州等地灌区续建配套工程。");

        var tasks = FromAboveProposal.Of(parent, _place, Sources.Units);

        Assert.Equal(["加快云牧县机场改扩建。", "支持天马之乡建设马文化博览园。", "推进云牧、青州等地灌区续建配套工程。"], tasks.Select(task => task.Content.Words));
        Assert.Equal(["交通局", "文旅局", "水利局"], tasks.Select(task => task.Content.Lead));
        Assert.All(tasks, task => Assert.Equal((TaskList.FromAbove, TaskOrigin.OrderFromAbove), (task.List, task.Origin)));
        Assert.Equal("上级报告在这里写到“天马之乡”。", tasks[1].Why[0]);
    }

    [Fact]
    public void A_county_that_is_not_named_has_no_list() =>
        Assert.Empty(FromAboveProposal.Of(Sources.Sample, new("青州县"), Sources.Units));

    [Theory]
    [InlineData("昭苏县", "支持昭苏建设马业基地", "昭苏")]
    [InlineData("昭苏县", "支持昭苏县建设马业基地", "昭苏县")]
    [InlineData("和县", "推进和谐社区建设", null)]
    [InlineData("察布查尔锡伯自治县", "支持察布查尔锡伯自治县发展", "察布查尔锡伯自治县")]
    public void A_name_is_cut_down_to_two_characters_but_not_to_one(string fullName, string words, string? found) =>
        Assert.Equal(found, new PlaceNames(fullName).NamedIn(words));
}
