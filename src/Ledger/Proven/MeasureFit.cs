using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Proven;

/// <summary>Whether what an indicator tells can be held against a measure: growth against growth, amounts against amounts of one unit.</summary>
public static class MeasureFit
{
    /// <summary>Why it cannot; null where it can.</summary>
    public static NotComparable? Obstacle(Measure measure, DeclaredIndicator declared)
    {
        if (declared.NoScoring) return new(
            $"“{declared.Name}”是社会事业总量，只公布，不作任务指标", $"{declared.Name} is a total of a social programme: it is told, and no measure of a task");
        return Fits(measure, declared) ? null : new(
            $"任务要的是{Wanted(measure)}，“{declared.Name}”给的是{Given(declared)}", $"the task aims at {WantedInEnglish(measure)}, and {declared.Name} gives {GivenInEnglish(declared)}");
    }

    private static bool Fits(Measure measure, DeclaredIndicator declared) => (measure.Nature, declared.Counting) switch
    {
        (Nature.Rate, Counting.Rate) => false,
        (Nature.Rate, _) => measure.Unit == "%",
        (Nature.Delta, not Counting.Cumulated) => false,
        _ => ScaledUnit.Of(declared.Unit).Unit == measure.Unit,
    };

    private static string Wanted(Measure measure) => measure.Nature == Nature.Rate ? "增速" : $"以“{measure.Unit}”计的数";

    private static string Given(DeclaredIndicator declared) => $"以“{declared.Unit}”计的{(declared.Counting == Counting.Rate ? "比率" : declared.Counting == Counting.AtEnd ? "期末数" : "累计数")}";

    private static string WantedInEnglish(Measure measure) => measure.Nature == Nature.Rate ? "growth" : $"a number of {measure.Unit}";

    private static string GivenInEnglish(DeclaredIndicator declared) => $"a {(declared.Counting == Counting.Rate ? "rate" : declared.Counting == Counting.AtEnd ? "stock" : "sum")} in {declared.Unit}";
}
