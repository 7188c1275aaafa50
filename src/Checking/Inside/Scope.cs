using System.Text.RegularExpressions;
using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Inside;

/// <summary>Words that narrow what a number is about without being part of its measure: part of the year, part of the place, a span of years.</summary>
internal static partial class Scope
{
    private static readonly string[] Words =
    [
        "季度", "上半年", "下半年", "月份", "月底", "个月", "年均", "平均", "三年", "“十", "累计", "本级", "直属", "其中", "全国", "全省", "全区", "全市平均", "高于", "低于", "去年", "未来",
        "十三五", "十四五", "十五五", "每年", "地区", "县市", "开发区", "园区", "新区", "我国", "年末", "扣除", "同口径", "可比", "剔除", "第一", "第二", "第三", "连续", "用于",
    ];

    /// <summary>Words that set a span of years for the rest of their sentence.</summary>
    private static readonly string[] Spans = ["五年", "过去", "以来", "期间", "时期"];

    private const int Reach = 40;

    /// <summary>Whether the words before and right behind a number narrow it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the number in it.</param>
    /// <param name="moves">What moves from one amount to another there.</param>
    /// <param name="inClause">Whether words of clauses before are left out: a list of main figures is told clause by clause.</param>
    public static bool Narrows(NumberedSentence sentence, int at, IReadOnlyList<Move> moves, bool inClause = false)
    {
        var number = sentence.Numbers[at];
        var before = sentence.Words[Math.Max(0, number.Start - Reach)..number.Start].Replace("地区生产总值", "", StringComparison.Ordinal).AsSpan();
        if (inClause) before = before[(before.TrimEnd("，、（").LastIndexOfAny("，；：") + 1)..];
        var after = sentence.Words.AsSpan(number.End..Math.Min(sentence.Words.Length, number.End + 6));
        if (after.IndexOfAny("，、；：。") is >= 0 and var stop) after = after[..stop];
        if (Array.Exists(Spans, word => sentence.Words.AsSpan(0, number.Start).Contains(word, StringComparison.Ordinal))) return true;
        foreach (var word in Words)
            if (before.Contains(word, StringComparison.Ordinal) || after.Contains(word, StringComparison.Ordinal)) return true;
        return AtAnotherYear().IsMatch(before) || moves.Any(move => at >= move.First && at <= move.End);
    }

    [GeneratedRegex("[较比到至][0-9]{4}年")]
    private static partial Regex AtAnotherYear();
}
