using System.Globalization;
using System.Text;
using Luoshi.Documents.Containers;
using Luoshi.Documents.Numerals;

namespace Luoshi.Documents.OpenDocument;

/// <summary>One level of a list style: how its numbers are written.</summary>
internal sealed record ListLevel
{
    private static readonly Dictionary<string, NumberStyle> Formats = new(StringComparer.Ordinal)
    {
        [""] = NumberStyle.None,
        ["1"] = NumberStyle.Decimal,
        ["i"] = NumberStyle.LowerRoman,
        ["I"] = NumberStyle.UpperRoman,
        ["a"] = NumberStyle.LowerLetter,
        ["A"] = NumberStyle.UpperLetter,
        ["01, 02, 03, ..."] = NumberStyle.DecimalZero,
        ["１, ２, ３, ..."] = NumberStyle.DecimalFullWidth,
        ["①, ②, ③, ..."] = NumberStyle.Circled,
        ["一, 二, 三, ..."] = NumberStyle.ChineseCounting,
        ["壹, 贰, 叁, ..."] = NumberStyle.ChineseLegal,
        ["壹, 貳, 參, ..."] = NumberStyle.TraditionalLegal,
        ["甲, 乙, 丙, ..."] = NumberStyle.HeavenlyStem,
        ["子, 丑, 寅, ..."] = NumberStyle.EarthlyBranch,
    };

    public int Index { get; private init; }

    public int Start { get; private init; } = 1;

    private NumberStyle Numbers { get; init; }

    /// <summary>The label with %1% for the number of the first level.</summary>
    private string Pattern { get; init; } = "";

    private bool Tight { get; init; }

    /// <summary>Reads a level of a list or of the outline; null for an element that is none.</summary>
    public static ListLevel? Read(XmlWalk walk)
    {
        var name = OdtNames.Of(walk);
        if (name is not ("list-level-style-number" or "list-level-style-bullet" or "list-level-style-image" or "outline-level-style")) return null;
        var index = (walk.Number("level") ?? 1) - 1;
        var level = new ListLevel
        {
            Index = index,
            Start = walk.Number("start-value") ?? 1,
            Numbers = name is "list-level-style-bullet" or "list-level-style-image" ? NumberStyle.Bullet : NumbersOf(walk),
            Pattern = name is "list-level-style-bullet" ? walk.Attribute("bullet-char") ?? "" : PatternOf(walk, index),
        };
        return level with { Tight = IsTight(walk) };
    }

    /// <summary>The label of a paragraph on this level, given the numbers that all levels stand at.</summary>
    public string Write(IReadOnlyList<int> numbers, ListStyle style)
    {
        if (Numbers == NumberStyle.Bullet) return NumberLabel.Before(Bullets.Shown(Pattern), tight: false);
        var label = new StringBuilder(Pattern);
        for (var index = 0; index < numbers.Count; index++)
        {
            var token = $"%{index + 1}%";
            if (Pattern.Contains(token, StringComparison.Ordinal))
                label.Replace(token, NumberWriter.Write(numbers[index], style[index]?.Numbers ?? NumberStyle.Decimal));
        }
        return NumberLabel.Before(label.ToString(), Tight);
    }

    private static NumberStyle NumbersOf(XmlWalk walk) =>
        Formats.GetValueOrDefault(walk.Attribute("num-format", OdtNames.Style) ?? "", NumberStyle.Decimal);

    private static string PatternOf(XmlWalk walk, int index)
    {
        if (walk.Attribute("num-list-format", OdtNames.Extension) is { } pattern) return pattern;
        if (NumbersOf(walk) == NumberStyle.None) return "";
        var shown = Math.Clamp(walk.Number("display-levels") ?? 1, 1, index + 1);
        var numbers = Enumerable.Range(index + 2 - shown, shown).Select(level => string.Create(CultureInfo.InvariantCulture, $"%{level}%"));
        return walk.Attribute("num-prefix", OdtNames.Style) + string.Join('.', numbers) + walk.Attribute("num-suffix", OdtNames.Style);
    }

    private static bool IsTight(XmlWalk walk)
    {
        var tight = false;
        for (var depth = walk.Enter(); walk.Next(depth);)
            for (var inner = walk.Enter(); walk.Next(inner);)
                tight |= walk.Attribute("label-followed-by", OdtNames.Text) is "nothing";
        return tight;
    }
}
