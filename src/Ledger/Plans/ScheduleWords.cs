using Luoshi.Ledger.Pacing;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Plans;

/// <summary>How measures are planned through the year, said as in plans: <c>逐月累计：8.3、16.7 … 100.0（%）</c>.</summary>
public static class ScheduleWords
{
    public static string Of(PlanTask task, TaskContent content, Measure measure)
    {
        var curve = task.CurveOf(content, measure) is { } planned ? $"：{string.Join('、', planned.MonthEnds.Select(Attainment.Print))}（%）" : "";
        return Of(measure.Pace) + curve + Of(measure.Rhythm);
    }

    public static string Of(Pace pace) => pace switch
    {
        Pace.Rate => "增幅",
        Pace.Stock => "存量",
        Pace.Milestone => "节点",
        _ => "逐月累计",
    };

    private static string Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.MonthlyWithoutJanuary => "，1月不单独出数",
        Rhythm.Quarterly => "，按季出数",
        Rhythm.Yearly => "，全年才有数",
        _ => "",
    };
}
