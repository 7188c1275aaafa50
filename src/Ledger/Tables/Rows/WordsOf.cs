using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>Words that tables have for states, kinds and origins, and back.</summary>
public static class WordsOf
{
    private static readonly (string Word, ProgressWord State)[] _states =
    [
        ("未启动", ProgressWord.NotStarted), ("未开工", ProgressWord.NotStarted), ("尚未启动", ProgressWord.NotStarted), ("未开展", ProgressWord.NotStarted),
        ("推进缓慢", ProgressWord.Slow), ("进展缓慢", ProgressWord.Slow), ("滞后", ProgressWord.Slow),
        ("超额完成", ProgressWord.MoreThanDone), ("基本完成", ProgressWord.NearlyDone), ("提前完成", ProgressWord.Done), ("已完成", ProgressWord.Done), ("全面完成", ProgressWord.Done),
        ("正在推进", ProgressWord.UnderWay), ("有序推进", ProgressWord.UnderWay), ("推进中", ProgressWord.UnderWay), ("按序时推进", ProgressWord.UnderWay), ("进行中", ProgressWord.UnderWay),
        ("跨年度", ProgressWord.IntoNextYear), ("中止", ProgressWord.Stopped), ("终止", ProgressWord.Stopped),
    ];

    private static readonly (string Word, TaskKind Kind)[] _kinds =
    [
        ("主要经济指标", TaskKind.Headline), ("主要指标", TaskKind.Headline), ("量化指标", TaskKind.Quantified), ("量化", TaskKind.Quantified),
        ("重点项目", TaskKind.Project), ("项目", TaskKind.Project), ("定性", TaskKind.Qualitative),
    ];

    private static readonly (string Word, TaskOrigin Origin)[] _origins =
    [
        ("批示", TaskOrigin.Instruction), ("会议", TaskOrigin.Meeting), ("纪要", TaskOrigin.Meeting), ("代表", TaskOrigin.Deputy), ("委员", TaskOrigin.Deputy), ("提案", TaskOrigin.Deputy),
        ("上级", TaskOrigin.OrderFromAbove), ("交办", TaskOrigin.OrderFromAbove), ("报告", TaskOrigin.Report),
    ];

    /// <summary>Words that may be chosen for the state of a task, in the order of the states.</summary>
    public static IReadOnlyList<string> States { get; } = ["未启动", "推进缓慢", "正在推进", "基本完成", "已完成", "超额完成", "跨年度", "中止"];

    public static string Of(ProgressWord state) => States[(int)state];

    /// <summary>The state that a cell names; null where it names none.</summary>
    public static ProgressWord? StateIn(string text) => Named(_states, text.Trim());

    /// <summary>The state that an account begins with; null where it begins otherwise.</summary>
    public static ProgressWord? StateBefore(string narrative) =>
        _states.Where(pair => narrative.StartsWith(pair.Word, StringComparison.Ordinal)).Select(pair => (ProgressWord?)pair.State).FirstOrDefault();

    public static TaskKind? KindIn(string text) => Named(_kinds, text.Trim());

    public static string Of(TaskKind kind) => kind switch
    {
        TaskKind.Headline => "主要指标",
        TaskKind.Quantified => "量化",
        TaskKind.Project => "项目",
        _ => "定性",
    };

    public static string Of(TaskOrigin origin) => origin switch
    {
        TaskOrigin.Instruction => "批示",
        TaskOrigin.Meeting => "会议",
        TaskOrigin.OrderFromAbove => "上级交办",
        TaskOrigin.Deputy => "代表建议",
        _ => "政府工作报告",
    };

    /// <summary>The origin that a cell tells; null where it tells none.</summary>
    public static TaskOrigin? OriginIn(string text) => _origins.Where(pair => text.Contains(pair.Word, StringComparison.Ordinal)).Select(pair => (TaskOrigin?)pair.Origin).FirstOrDefault();

    private static T? Named<T>((string Word, T Meaning)[] words, string text) where T : struct =>
        words.Where(pair => pair.Word == text).Select(pair => (T?)pair.Meaning).FirstOrDefault();
}
