using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing;

/// <summary>The trade's own words for the kinds of the vocabulary, as they stand in every table that people read.</summary>
public static class Terms
{
    private static readonly string[] Natures = ["总量", "增速", "比率", "增减量"];
    private static readonly string[] Directions = ["", "升", "降"];
    private static readonly string[] Roles = ["完成", "目标", "基数", "背景"];
    private static readonly string[] Parts = ["开头", "回顾", "问题", "安排", "结尾", "附录"];
    private static readonly string[] Skips = ["日期", "序数", "名称", "等级", "编号", "时刻", "代码"];
    private static readonly string[] Levels = ["国家", "省级", "地级", "县级", "乡级"];
    private static readonly string[] Kinds = ["主要指标", "量化", "创建", "活动", "文件", "项目", "定性"];
    private static readonly string[] Fates = ["完成", "推进中", "未完成", "口径不同", "仍在承诺", "没有下文"];
    private static readonly string[] Verdicts = ["未提及", "兑现", "超额", "部分兑现", "未兑现", "口径不同"];
    private static readonly string[] Strengths = ["", "谋划", "推进", "力争", "明确", "硬性"];

    public static string Of(Nature nature) => Natures[(int)nature];

    public static string Of(Direction direction) => Directions[(int)direction];

    public static string Of(Role role) => Roles[(int)role];

    public static string Of(Part part) => Parts[(int)part];

    public static string Of(SkipReason why) => Skips[(int)why];

    public static string Of(PlaceLevel level) => Levels[(int)level];

    public static string Of(WorkKind kind) => Kinds[(int)kind];

    /// <summary>How a thing stands after several years: 完成, 在建, 没有下文.</summary>
    public static string Of(Fate fate) => Fates[(int)fate];

    /// <summary>What became of a promise: 兑现, 部分兑现, 未提及.</summary>
    public static string Of(PromiseVerdict verdict) => Verdicts[(int)verdict];

    /// <summary>How firmly a thing is promised, in one word: 硬性 for 5 down to 谋划 for 1.</summary>
    public static string OfStrength(int strength) => Strengths[Math.Clamp(strength, 0, 5)];

    /// <summary>The strength as it stands in every table: <c>4 明确</c>.</summary>
    public static string GradeOf(int strength) => $"{strength} {OfStrength(strength)}";

    /// <summary>A main target where it stands among numbered tasks: <c>目标3</c>.</summary>
    public static string OfTarget(int number) => $"目标{number}";

    /// <summary>The bound as a mathematician's sign with its word; empty for an exact figure.</summary>
    public static string BoundOf(Figure figure) => (figure.Bound, figure.Strict) switch
    {
        (Bound.Min, true) => "> 超过",
        (Bound.Min, false) => "≥ 以上",
        (Bound.Max, true) => "< 低于",
        (Bound.Max, false) => "≤ 以内",
        (Bound.About, _) => "≈ 左右",
        _ => "",
    };
}
