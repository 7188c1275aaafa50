using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests;

/// <summary>A reading made by hand over a few invented sentences: every table has rows, every optional field is there and absent.</summary>
internal static class Readings
{
    public const string Text = """
        # 政府工作报告

        ——2025年1月12日在云牧县第九届人民代表大会第五次会议上

        ## 一、2024年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2025年工作安排

        主要预期目标是：地区生产总值增长6.5%左右，城镇、农村居民
        人均可支配收入分别增长6%、8%。

        ### （一）做强畜牧业

        **稳住底盘。** 确保牲畜存栏稳定在83万头只以上。谋划建设"乳品, 肉品"加工项目。

        ### （二）改善环境

        6月底前完成城东供水管网改造18公里，新建停车场2至3处。持续优化营商环境。

        """;

    public static Document Document { get; } = new("报告/云牧县-2025.md", Text.ReplaceLineEndings("\n"), new string('a', 64));

    public static Reading Made { get; } = new(Document)
    {
        Report = new Report
        {
            Title = "政府工作报告",
            Place = "云牧县",
            PlaceCode = "999999",
            Level = PlaceLevel.County,
            Session = "第九届人民代表大会第五次会议",
            Speaker = "林远山",
            GivenOn = new DateOnly(2025, 1, 12),
            PlanYear = 2025,
            ReviewYear = 2024,
        },
        Sections = MadeSections.All(Document),
        Figures = MadeFigures.All(Document),
        Skipped =
        [
            new(At("2025年"), SkipReason.Date),
            new(At("1月12日"), SkipReason.Date),
            new(At("2024年"), SkipReason.Date),
            new(At("2025年工作").Start is var start ? new Span(start, start + 5) : default, SkipReason.Date),
        ],
        Items = MadeItems.All(Document),
    };

    public static Reading Empty { get; } = new(new Document("空.txt", "没有什么可读。", new string('0', 64)))
    {
        Report = new Report(),
        Sections = [],
        Figures = [],
        Skipped = [],
        Items = [],
    };

    private static Span At(string words) => Document.SpanOf(words);
}
