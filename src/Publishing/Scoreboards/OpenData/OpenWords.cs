using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>The words of open tables.</summary>
internal static class OpenWords
{
    private static readonly string[] States = ["尚无核实数据", "已完成", "正在推进", "推进缓慢", "已中止"];
    private static readonly string[] Kinds = ["主要指标", "量化指标", "重点项目", "定性任务"];
    private static readonly string[] Fields = ["内容", "牵头单位", "配合单位", "牵头领导", "完成时限", "年度目标", "进度安排", "计划开工", "入库", "资金支付", "任务本身"];

    public static string Of(Bound bound, bool strict) => (bound, strict) switch
    {
        (Bound.Min, true) => "超过",
        (Bound.Min, false) => "以上",
        (Bound.Max, true) => "低于",
        (Bound.Max, false) => "以内",
        (Bound.About, _) => "左右",
        _ => "",
    };

    public static string Of(PublicWord word) => States[(int)word];

    public static string Of(TaskKind kind) => Kinds[(int)kind];

    public static string Of(ShiftedField field) => Fields[(int)field];
}
