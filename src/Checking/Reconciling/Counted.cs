using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>How many things a passage tells where it gives no figure: spelled out (三条断头路) or by their names (甲村、乙村跻身…).</summary>
internal static partial class Counted
{
    private const int Most = 99;

    private const string Digits = "一二三四五六七八九";

    /// <summary>Null where it tells none, or where what was promised is no small count.</summary>
    public static int? In(string passage, Figure target) =>
        target.Nature != Nature.Level || target.Unit is "%" or "元" || target.Value != decimal.Truncate(target.Value) || target.Value is < 1 or > Most ? null
        : Spelled(passage, target.Unit) ?? Names(passage);

    /// <summary>One alone is as good as "a", and behind 第 it is no count.</summary>
    private static int? Spelled(string passage, string unit)
    {
        if (unit.Length == 0) return null;
        foreach (Match match in Numeral().Matches(passage))
            if (passage.AsSpan(match.Index + match.Length).StartsWith(unit, StringComparison.Ordinal) && ValueOf(match.Value) is > 1 and var value) return value;
        return null;
    }

    private static int? Names(string passage)
    {
        if (Won().Match(passage) is not { Success: true } match) return null;
        var names = passage[..match.Index].Split('，', '；', '：', '。')[^1].Split('、', '和', '及', '与');
        return names.Length > 1 && Array.TrueForAll(names, name => name.Length > 1) ? names.Length : null;
    }

    private static int? ValueOf(string numeral) => numeral switch
    {
        "两" => 2,
        [var ones] => ones == '十' ? 10 : DigitOf(ones),
        ['十', var ones] => 10 + DigitOf(ones),
        [var tens, '十'] => 10 * DigitOf(tens),
        [var tens, '十', var ones] => 10 * DigitOf(tens) + DigitOf(ones),
        _ => null,
    };

    private static int DigitOf(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal) + 1;

    [GeneratedRegex("(?<![第一二三四五六七八九十百千万])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?![一二三四五六七八九十百千万])")]
    private static partial Regex Numeral();

    [GeneratedRegex("(成功|顺利|先后|双双|均|全部)?(跻身|入选|获评|获批|荣获|荣膺|被?评为|被?命名为?|被?认定为|创成|摘得|晋升)")]
    private static partial Regex Won();
}
