using System.Globalization;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Plans;

/// <summary>Measures said as a goal (年度目标): <c>地区生产总值增长7%左右；高标准农田 11.05万亩</c>.</summary>
public static class GoalWords
{
    private const decimal TenThousand = 10_000, HundredMillion = 100_000_000;

    public static string Of(IReadOnlyList<Measure> measures) => string.Join("；", measures.Select(Of));

    public static string Of(Measure measure)
    {
        var upper = measure.Value2 is { } value ? "—" + Amount(value, measure.Unit) : "";
        return $"{measure.Name}{Change(measure)}{Before(measure)}{Amount(measure.Value, measure.Unit)}{upper}{After(measure)}";
    }

    /// <summary>A number with its unit, in 万 or 亿 where it is large.</summary>
    public static string Amount(decimal value, string unit)
    {
        var (scaled, scale) = Math.Abs(value) switch
        {
            >= HundredMillion => (value / HundredMillion, "亿"),
            >= TenThousand => (value / TenThousand, "万"),
            _ => (value, ""),
        };
        return scaled.ToString("0.############", CultureInfo.InvariantCulture) + scale + (unit == "1" ? "" : unit);
    }

    private static string Change(Measure measure) => (measure.Nature, measure.Direction) switch
    {
        (Nature.Rate, Direction.Up) => "增长",
        (Nature.Rate, Direction.Down) => "下降",
        (Nature.Delta, Direction.Up) => "增加",
        (Nature.Delta, Direction.Down) => "减少",
        _ => measure.Name.Length > 0 ? " " : "",
    };

    private static string Before(Measure measure) => (measure.Bound, measure.Strict) switch
    {
        (Bound.Min, true) => "超过",
        (Bound.Max, true) => "低于",
        _ => "",
    };

    private static string After(Measure measure) => (measure.Bound, measure.Strict) switch
    {
        (Bound.Min, false) => "以上",
        (Bound.Max, false) => "以内",
        (Bound.About, _) => "左右",
        _ => "",
    };
}
