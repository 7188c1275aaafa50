using System.Globalization;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Packs.Lamps;

/// <summary>Reads the conditions of a rule: <c>gap: "> 30"</c>, <c>gap: ["> 0", "&lt; 10"]</c>, <c>done: true</c>, <c>gap: none</c>.</summary>
internal static class LampConditions
{
    private static readonly (string Sign, Comparison Comparison)[] _signs =
    [
        ("<=", Comparison.AtMost), (">=", Comparison.AtLeast), ("<", Comparison.Less), (">", Comparison.More), ("=", Comparison.Equal),
    ];

    public static IReadOnlyList<LampCondition> Read(PackFields when) =>
        [.. LampInputNames.All.SelectMany(known => when.Find(known.Name) is { } value ? Of(known.Input, value) : [])];

    private static IReadOnlyList<LampCondition> Of(LampInput input, PackValue value) =>
        value.OneOrMore(one => one.Text() == "none" ? new(input, Comparison.DoesNotApply) : Compared(input, one));

    private static LampCondition Compared(LampInput input, PackValue value) => LampInputNames.IsYesOrNo(input)
        ? new(input, Comparison.Equal, value.OneOf(("true", 1m), ("false", 0m)))
        : Number(input, value);

    private static LampCondition Number(LampInput input, PackValue value)
    {
        var text = value.Text();
        foreach (var (sign, comparison) in _signs)
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return decimal.TryParse(text.AsSpan(sign.Length).Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    ? new(input, comparison, number)
                    : throw NoComparison(value, text);
        throw NoComparison(value, text);
    }

    private static PackException NoComparison(PackValue value, string text) => value.Refused(
        $"“{text}”不是条件。要写成 \"> 30\"（可用 < <= = >= >），或 none（不适用）。",
        $"\"{text}\" is no condition. Write it as \"> 30\" (of < <= = >= >), or none (does not apply).");
}
