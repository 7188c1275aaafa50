using Luoshi.Packs;
using Luoshi.Packs.Units;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>The directory of the county pack: usual bodies, general words.</summary>
public sealed class UnitPackTests
{
    // General words of the trade that happen to stand in none of the real reports at hand: a new one is weighed before it is let in.
    private static readonly string[] _ofTheTrade =
    [
        "垦地", "经理层", "任期制", "边民贸易", "冷库", "节会招商", "农机合作社", "农膜", "杂交改良", "青贮", "强制免疫", "雪道", "公益电影", "公共供水",
        "漏损率", "内涝", "易涝点", "店外经营", "运输服务站", "灌溉水", "有效利用系数", "苦咸水", "缺水", "人工种草", "规范管理率", "婚检", "打假", "扑灭率",
        "基层执法", "政府合同", "按期办结率", "任务分解", "第一书记", "驻村干部", "县志",
    ];

    [Fact]
    public void The_usual_bodies_of_a_county_are_there()
    {
        string[] usual = ["发改委", "财政局", "农业农村局", "文旅局", "住建局", "交通局", "水利局", "生态环境局", "教育局", "卫健委", "人社局", "民政局", "乡镇"];

        Assert.Empty(usual.Except(Sources.Units.Units.Select(unit => unit.Name)));
        Assert.Equal("统计局", Sources.Units.Statistics);
        Assert.All(Sources.Units.Units, unit => Assert.NotEmpty(unit.Duties));
    }

    [Fact]
    public void No_word_of_duty_stands_in_the_sample_only()
    {
        Assert.SkipWhen(Sources.RealReports.Count == 0, Sources.NoReports);
        var sample = WithoutBlanks(Sources.Sample.Document.Text);
        var real = Sources.RealReports.Select(path => WithoutBlanks(File.ReadAllText(path))).ToList();
        var inSample = Sources.Units.Units.SelectMany(unit => unit.Duties).Select(duty => duty.Words).Where(sample.Contains).Distinct();

        Assert.Empty(inSample.Where(words => !real.Any(text => text.Contains(words, StringComparison.Ordinal))).Except(_ofTheTrade));
    }

    [Theory]
    [InlineData("units:\n  - name: 水利局\n    duties: [{ weight: 6, words: [水库] }]", 3, "权重是 6，要在 1 和 5 之间")]
    [InlineData("units:\n  - name: 水利局\n    duties: [{ weight: 5, words: [水库, 水库] }]", 3, "“水库”在同一单位里写了两次")]
    [InlineData("units:\n  - name: 水利局\n    duties: []\n  - name: 水利局\n    duties: []", 4, "“水利局”写了两次")]
    [InlineData("statistics: 统计局\nunits: []", 1, "“统计局”不在 units 里")]
    public void What_contradicts_itself_is_refused_with_its_line(string text, int line, string told)
    {
        var refused = Assert.Throws<PackException>(() => PackFile.Parse("units.yaml", text, UnitPack.Read));

        Assert.Equal(line, refused.Place.Line);
        Assert.Contains(told, refused.Chinese, StringComparison.Ordinal);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
