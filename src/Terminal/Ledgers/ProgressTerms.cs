using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What the states of a task are called: to be typed, and on the screen.</summary>
internal static class ProgressTerms
{
    private static readonly (ProgressWord Word, string Code, string Chinese, string English)[] Words =
    [
        (ProgressWord.NotStarted, "notstarted", "未启动", "not started"),
        (ProgressWord.Slow, "slow", "推进缓慢", "slow"),
        (ProgressWord.UnderWay, "underway", "正在推进", "under way"),
        (ProgressWord.NearlyDone, "nearlydone", "基本完成", "nearly done"),
        (ProgressWord.Done, "done", "已完成", "done"),
        (ProgressWord.MoreThanDone, "morethandone", "超额完成", "more than done"),
        (ProgressWord.IntoNextYear, "nextyear", "跨年度", "into next year"),
        (ProgressWord.Stopped, "stopped", "中止", "stopped"),
    ];

    public static IReadOnlyList<string> Codes { get; } = [.. Words.Select(word => word.Code)];

    /// <summary>Whether it is the code of a state, or what the screen calls it.</summary>
    public static bool IsKnown(string text) => Words.Any(word => word.Code == text || word.Chinese == text);

    public static ProgressWord Parse(string text) => Words.First(word => word.Code == text || word.Chinese == text).Word;

    public static string Of(Language language, ProgressWord state)
    {
        var (_, _, chinese, english) = Words.First(word => word.Word == state);
        return language == Language.Chinese ? chinese : english;
    }
}
