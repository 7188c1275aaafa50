namespace Luoshi.Documents.Tests.Web;

/// <summary>A short invented report, and what must be read of it on whatever page it stands.</summary>
internal static class Article
{
    public const string Title = "政府工作报告";

    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "（2026年1月8日在松岭县第十八届人民代表大会第五次会议上）",
        "松岭县人民政府县长\u3000罗景明",
        "各位代表：",
        "现在，我代表县人民政府向大会报告工作，请予审议，并请列席人员提出意见。",
        "一、2025年工作回顾",
        "过去一年，全县地区生产总值增长6.2%，一般公共预算收入达到8.46亿元，城乡居民收入差距继续缩小。",
        "新建改建农村公路132公里，改造老旧小区19个，惠及居民4300户，打印复印等便民服务进了社区。",
        "强化技术支持和主办单位责任，年内办结群众诉求2.7万件，满意率98.1%。",
        "二、2026年工作安排",
        "今年的主要目标是：地区生产总值增长6%左右，城镇新增就业2600人，粮食产量稳定在21万吨以上。",
        "（一）抓项目。实施重点项目86个，完成投资54亿元，力争新开工40个以上。",
        "（二）惠民生。新增托位300个，养老床位500张，年底前完成县医院二期主体工程。",
        "各位代表，蓝图已经绘就，让我们一步一个脚印往前走，把每一件实事办好。",
        "谢谢大家！",
    ];

    public static string Text { get; } = Title + "\n" + Body;

    public static string Body => string.Concat(Paragraphs.Select(paragraph => paragraph + "\n"));
}
