namespace Luoshi.Terminal.Typesetting;

/// <summary>
/// Numbers with their units as they must stand on one line: 83万头只, 20%以上, 2至3处, 三百. A unit is one character unless it is
/// one of the longer ones told here; which words are units in a report is the lexicon's business, not that of line breaks.
/// </summary>
internal static class Quantity
{
    private const int Longest = 12;
    private const string Scales = "十百千万亿余多";
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";
    private const string Signs = "%％‰℃°";
    private const string Joints = "至到—–-~～";

    private static readonly string[] LongUnits =
    [
        "个百分点", "百分点", "平方公里", "平方千米", "平方米", "立方米", "公里", "千米", "公顷", "公斤", "千克", "千瓦时", "千瓦", "兆瓦",
        "瓦时", "毫米", "厘米", "微克", "毫克", "人次", "头只", "亩次", "台套", "台次", "架次", "场次", "小时", "分钟", "周岁", "美元", "欧元", "港元",
    ];

    private static readonly string[] Bounds = ["以上", "以下", "以内", "左右", "上下"];

    /// <summary>Whether a line that ends before <paramref name="at"/> would tear a number, or a number from its unit.</summary>
    public static bool IsTornAt(string words, int at)
    {
        if (Numerals.Contains(words[at - 1]) && (Numerals.Contains(words[at]) || words[at] == '个')) return true;
        if (words[at - 1] == '第' && IsDigit(words[at])) return true;
        for (var digit = at - 1; digit >= 0 && at - digit <= Longest; digit--)
            if (IsDigit(words[digit])) return EndAfter(words, digit + 1) > at;
        return false;
    }

    /// <summary>Where the quantity ends whose last digit stands before <paramref name="at"/>.</summary>
    private static int EndAfter(string words, int at)
    {
        var from = at;
        while (at < words.Length && Scales.Contains(words[at])) at++;
        if (JoinsDigits(words, at)) return at + 2;
        at += UnitAt(words, at);
        if (JoinsDigits(words, at)) return at + 2;
        return at > from && Find(Bounds, words, at) is { } bound ? at + bound.Length : at;
    }

    private static int UnitAt(string words, int at) =>
        at >= words.Length ? 0
        : Find(LongUnits, words, at) is { } unit ? unit.Length
        : words[at] is >= '\u4E00' and <= '\u9FFF' || Signs.Contains(words[at]) ? 1
        : 0;

    /// <summary>Between the two numbers of a range.</summary>
    private static bool JoinsDigits(string words, int at) =>
        at + 1 < words.Length && Joints.Contains(words[at]) && IsDigit(words[at + 1]);

    private static string? Find(string[] known, string words, int at)
    {
        foreach (var one in known)
            if (string.CompareOrdinal(words, at, one, 0, one.Length) == 0) return one;
        return null;
    }

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9' or >= '０' and <= '９';
}
