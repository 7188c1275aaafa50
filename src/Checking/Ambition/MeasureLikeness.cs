using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Ambition;

/// <summary>Whether two figures measure the same thing, in words that differ a little: 接待游客 and 游客人数, 牛冷配 and 牛人工冷配.</summary>
internal static class MeasureLikeness
{
    /// <summary>From here on two measures are taken for one.</summary>
    public const double Least = Contained;

    private const double Contained = 0.9;

    /// <summary>Two characters in common are a coincidence.</summary>
    private const int LeastCommon = 4;

    /// <summary>Words that say who, how or that something is done, not what is counted.</summary>
    private static readonly string[] Empty = ["接待", "完成", "实现", "开展", "力争", "确保", "全年", "达到", "人数", "总量", "数量", "总数", "环境", "质量", "以上"];

    /// <summary>What is done against a whole class of things and against one of them, counted alike: 草原有害生物防治, 蝗虫防治.</summary>
    private static readonly string[] Deeds = ["防治", "防控"];

    /// <summary>Classes, and the characters in the names of what belongs to them.</summary>
    private static readonly (string Class, char[] Members)[] Classes = [("有害生物", ['虫', '鼠', '病']), ("病虫害", ['虫', '病']), ("虫害", ['虫'])];

    private static readonly string[] Kinds =
        ["产业增加值", "增加值", "覆盖率", "参保率", "天数比例", "比例", "占比", "比重", "合格率", "达标率", "利用率", "收入", "投资", "面积"];

    /// <summary>0 to 1; 1 for the same headline measure or the same words.</summary>
    public static double Of(Number first, Number second)
    {
        var (one, other) = (first.Figure, second.Figure);
        if (one.Unit != other.Unit || one.Nature != other.Nature || one.Subject != other.Subject) return 0;
        if (first.Headline is not null || second.Headline is not null) return first.Headline == second.Headline ? 1 : 0;
        return Words(Bare(one.Measure), Bare(other.Measure));
    }

    /// <summary>Whether two figures that are not of one measure are of measures with the better part of their words in common.</summary>
    public static bool IsRelated(Number first, Number second)
    {
        var (one, other) = (first.Figure, second.Figure);
        if (one.Unit != other.Unit || one.Nature != other.Nature || one.Subject != other.Subject || first.Headline is not null || second.Headline is not null) return false;
        if (IsPartOf(one.Measure, other.Measure) || IsPartOf(other.Measure, one.Measure)) return true;
        if (Works.Has(one) || Works.Has(other)) return false;
        var (left, right) = (WithoutKind(Bare(one.Measure)), WithoutKind(Bare(other.Measure)));
        var common = LongestCommon(left, right);
        return common >= LeastCommon && 2 * common >= Math.Min(left.Length, right.Length);
    }

    private static bool IsPartOf(string part, string whole) =>
        Array.Exists(Deeds, deed => part.EndsWith(deed, StringComparison.Ordinal) && whole.EndsWith(deed, StringComparison.Ordinal))
        && Array.Exists(Classes, one => whole.Contains(one.Class, StringComparison.Ordinal) && !part.Contains(one.Class, StringComparison.Ordinal) && part.IndexOfAny(one.Members) >= 0);

    /// <summary>What kind of number it is stands at the end of a name (覆盖率, 增加值) and makes no two measures alike.</summary>
    private static string WithoutKind(string measure) => Array.Find(Kinds, kind => measure.EndsWith(kind, StringComparison.Ordinal)) is { } kind ? measure[..^kind.Length] : measure;

    private static int LongestCommon(string left, string right)
    {
        for (var length = Math.Min(left.Length, right.Length); length > 0; length--)
            for (var at = 0; at + length <= left.Length; at++)
                if (right.Contains(left.Substring(at, length), StringComparison.Ordinal)) return length;
        return 0;
    }

    private static double Words(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2) return 0;
        if (left == right) return 1;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length >= 3 && longer.Length - shorter.Length <= 3 && Holds(longer, shorter) ? Contained : 0;
    }

    /// <summary>Whether the shorter is left when some characters of the longer are taken out: 肉类产量 and 奶类产量 are two things.</summary>
    private static bool Holds(string longer, string shorter)
    {
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && c == shorter[at]) at++;
        return at == shorter.Length;
    }

    private static string Bare(string measure)
    {
        foreach (var word in Empty) measure = measure.Replace(word, "", StringComparison.Ordinal);
        return measure.EndsWith('量') ? measure[..^1] : measure;
    }
}
