using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>How many things a passage tells where it gives no figure: spelled out (三条断头路) or by their names (甲村、乙村跻身…).</summary>
/// <param name="Value">How many.</param>
/// <param name="ByName">Whether they are named, not counted.</param>
internal readonly partial record struct Counted(int Value, bool ByName)
{
    private const int Most = 99;

    /// <summary>So many characters of the title that was won stand in the promise.</summary>
    private const int SameTitle = 3;

    private const string Digits = "一二三四五六七八九";

    /// <summary>Null where it tells none of what was promised, or where that is no small count.</summary>
    public static Counted? In(string passage, string promise, Figure target) =>
        target.Nature != Nature.Level || target.Bound == Bound.Max || target.Direction == Direction.Down || target.Unit is "%" or "元" or "" || target.Value != decimal.Truncate(target.Value) || target.Value is < 1 or > Most
            ? null
            : Spelled(passage, promise, target.Unit) ?? Named(passage, promise);

    /// <summary>One alone is as good as "a"; behind 第 it is no count; and what is counted is what the promise names.</summary>
    private static Counted? Spelled(string passage, string promise, string unit)
    {
        foreach (Match match in Numeral().Matches(passage))
            if (passage.AsSpan(match.Index + match.Length) is var rest && rest.StartsWith(unit, StringComparison.Ordinal) && rest.Length >= unit.Length + 2 &&
                promise.AsSpan().IndexOf(rest.Slice(unit.Length, 2), StringComparison.Ordinal) >= 0 && ValueOf(match.Value) is > 1 and var value) return new(value, ByName: false);
        return null;
    }

    private static Counted? Named(string passage, string promise)
    {
        if (Won().Match(passage) is not { Success: true } match || !Share(passage[(match.Index + match.Length)..], promise)) return null;
        var names = passage[..match.Index].Split('，', '；', '：', '。')[^1].Split('、', '和', '及', '与');
        return names.Length > 1 && Array.TrueForAll(names, name => name.Length > 1) ? new(names.Length, ByName: true) : null;
    }

    private static bool Share(string title, string promise)
    {
        for (var at = 0; at + SameTitle <= title.Length; at++)
            if (promise.Contains(title.AsSpan(at, SameTitle), StringComparison.Ordinal)) return true;
        return false;
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
