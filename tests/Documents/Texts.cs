using System.Text;

namespace Luoshi.Documents.Tests;

/// <summary>An invented text with everything that sets encodings apart: Chinese, digits, full-width marks, line ends, rare characters.</summary>
internal static class Texts
{
    public const string Report = "# 政府工作报告\r\n\r\n各位代表：\r\n2025年，全县新建停车位430个，奶产量突破2.1万吨，增长12.4%。\n名称里有生僻字𬭊和·号。\n";

    public static byte[] In(string encoding, bool mark = false)
    {
        var coder = Of(encoding);
        return mark ? [.. coder.GetPreamble(), .. coder.GetBytes(Report)] : coder.GetBytes(Report);
    }

    /// <summary>A longer text, for shares: some hundred lines of plain prose.</summary>
    public static string Long { get; } = string.Concat(Enumerable.Range(1, 200).Select(line => $"第{line}段，改造老旧小区{line}个，惠及居民{line * 31}户。\n"));

    public static Encoding Of(string encoding) =>
        encoding == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
}
