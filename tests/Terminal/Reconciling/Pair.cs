namespace Luoshi.Terminal.Tests.Reconciling;

/// <summary>Two reports of an invented county, a year apart.</summary>
internal static class Pair
{
    public const string Plan = """
        政府工作报告

        ——2025年1月12日在云牧县第九届人民代表大会第五次会议上

        ## 一、2024年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2025年工作安排

        主要预期目标是：地区生产总值增长6.5%左右，一般公共预算收入增长5%。

        ### （一）改善环境

        **补齐短板。** 建成云岭抽水蓄能电站。新建口袋公园12座。开工建设石河子街道养老服务中心。改造雪岭老旧小区20个。举办第三届天马文化节。建设松塔湖湿地公园。
        """;

    public const string Review = """
        政府工作报告

        ——2026年1月10日在云牧县第九届人民代表大会第六次会议上

        ## 一、2025年工作回顾

        地区生产总值增长7.2%，一般公共预算收入增长4.1%。

        云岭抽水蓄能电站主体完工。新建口袋公园12座。石河子街道养老服务中心开工建设。改造雪岭老旧小区16个。第三届天马文化节成功举办。

        ## 二、2026年工作安排

        主要预期目标是：地区生产总值增长6%。继续建设松塔湖湿地公园。
        """;

    /// <summary>The report of a year later still, which tells of what the second is silent on.</summary>
    public static string Third { get; } = Review.Replace("2026年1月10日", "2027年1月9日", StringComparison.Ordinal).Replace("2025年工作回顾", "2026年工作回顾", StringComparison.Ordinal)
        .Replace("2026年工作安排", "2027年工作安排", StringComparison.Ordinal).Replace("第三届天马文化节成功举办", "松塔湖湿地公园建成开放", StringComparison.Ordinal);
}
