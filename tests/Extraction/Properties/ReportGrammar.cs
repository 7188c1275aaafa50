using CsCheck;

namespace Luoshi.Extraction.Tests.Properties;

/// <summary>Texts put together from what reports are made of, in any order: headings, measures, numbers, units, marks and damage.</summary>
internal static class ReportGrammar
{
    private static readonly string[] _pieces =
    [
        "一、", "（一）", "1.", "## ", "——", "**", "第一，", "2024年工作回顾", "2025年工作安排", "名词解释", "存在的问题", "各位代表：", "政府工作报告",
        "地区生产总值", "粮食总产量", "新建", "改造", "城镇、农村居民人均可支配收入", "分别", "增长", "下降", "由", "提高到", "至", "较上年", "增加", "连续", "累计", "翻番",
        "确保", "力争", "推进", "编制", "举办", "争创", "坚持", "年底前", "其中", "占", "的", "和", "、", "，", "。", "；", "：", "\n", "\r\n", "\n\n", " ", "\u3000", "“", "”", "（", "）", "《", "》", "\"",
        "三", "十", "百", "千", "万", "亿", "两", "半", "零", "分之", "成", "倍", "余", "多", "以上", "以内", "左右", "突破", "不低于", "约", "近",
        "0", "7", "12", "3.5", "1,000", "２０２５", "2O25", "1/4", "5%—6%", "%", "％", "个百分点", "元", "亿元", "万亩", "万人次", "个", "年", "立方米/日", "千伏", "A级", "PM2.5", "G219", "12345", ":30",
    ];

    public static Gen<string> Text { get; } = Gen.Int[0, _pieces.Length - 1].Select(piece => _pieces[piece]).Array[0, 120].Select(string.Concat);
}
