using System.Security.Cryptography;
using System.Text;

namespace Luoshi.Corpus.Tests;

/// <summary>Reports of the invented county.</summary>
internal static class Invented
{
    public static CorpusReport Report(int year, string targets = "地区生产总值增长6%左右，固定资产投资增长8%以上，居民收入增长与经济增长同步。", string place = "云牧县", string? file = null)
    {
        var text = $"政府工作报告\n{year}年1月5日在{place}第十八届人民代表大会第四次会议上\n\n一、{year - 1}年工作回顾\n地区生产总值增长5%，一般公共预算收入增长5%。\n\n二、{year}年工作安排\n今年主要预期目标是：{targets}\n新建停车场2处、停车位600个。\n";
        return new(file ?? $"{place}-{year}.txt", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Readings.OfText(text));
    }
}
