using Luoshi.Publishing;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Evaluation;

/// <summary>Fields of a gold and their values in the user's language: the trade's words in Chinese, names and codes in English.</summary>
internal static class FieldWords
{
    public static Sentence Difference(string field, LooseRow wanted, LooseRow read)
    {
        var (left, right) = (wanted.Show(field), read.Show(field));
        return new($"{NameOf(field)}：{ChineseOf(field, left)} ≠ {ChineseOf(field, right)}", $"{field}: {left} ≠ {right}");
    }

    public static Sentence Of(string field, string value) => new(ChineseOf(field, value), value);

    /// <summary>What becomes of a clause: an item begins in it (B), goes on (I), or there is none (O).</summary>
    public static Sentence OfLabel(char label) => label switch
    {
        'B' => new("起", "begins"),
        'I' => new("续", "goes on"),
        _ => new("无", "none"),
    };

    public static Sentence Join(IReadOnlyList<Sentence> parts) => new(
        string.Join("；", parts.Select(part => part.Chinese)), string.Join("; ", parts.Select(part => part.English)));

    private static string NameOf(string field) => field switch
    {
        "value" => "数值",
        "unit" => "单位",
        "bound" => "界限",
        "nature" => "性质",
        "direction" => "升降",
        "role" => "用途",
        "year" => "年份",
        "measure" => "指标",
        "kind" => "类型",
        "strength" => "力度",
        "checkable" => "可核验",
        "verdict" => "结论",
        _ => field,
    };

    private static string ChineseOf(string field, string value) => field switch
    {
        "bound" => BoundOf(value),
        "nature" => TermOf<Nature>(value, Codes.Of, Terms.Of),
        "direction" => value == "none" ? "无" : TermOf<Direction>(value, Codes.Of, Terms.Of),
        "role" => TermOf<Role>(value, Codes.Of, Terms.Of),
        "verdict" => TermOf<PromiseVerdict>(value, Codes.Of, Terms.Of),
        "kind" => TermOf<WorkKind>(value, Codes.Of, Terms.Of),
        "why" => TermOf<SkipReason>(value, Codes.Of, Terms.Of),
        "strength" => int.TryParse(value, out var strength) ? Terms.GradeOf(strength) : value,
        "checkable" => value switch { "True" => "是", "False" => "否", _ => value },
        _ => value,
    };

    private static string BoundOf(string value) => value switch
    {
        "exact" => "原数",
        "min" => "以上",
        "max" => "以内",
        "about" => "左右",
        _ => value,
    };

    private static string TermOf<T>(string code, Func<T, string> codeOf, Func<T, string> termOf) where T : struct, Enum
    {
        foreach (var kind in Enum.GetValues<T>())
            if (codeOf(kind) == code) return termOf(kind);
        return code;
    }
}
