using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Web.Boards;

/// <summary>The plain words of public pages, in both languages, and the looks that go with them. A colour never stands without its word.</summary>
internal static class PublicWords
{
    public static IReadOnlyList<PublicWord> All { get; } = [PublicWord.Done, PublicWord.UnderWay, PublicWord.Slow, PublicWord.Unknown, PublicWord.Discontinued];

    public static string Say(this Wording words, PublicWord word) => word switch
    {
        PublicWord.Done => words.Say("已完成", "done"),
        PublicWord.UnderWay => words.Say("正在推进", "under way"),
        PublicWord.Slow => words.Say("推进缓慢", "slow"),
        PublicWord.Discontinued => words.Say("已中止", "discontinued"),
        _ => words.Say("尚无核实数据", "nothing verified yet"),
    };

    /// <summary>What a measure's values are called, by how it goes through the year.</summary>
    public static string SayValues(this Wording words, Pace pace) => pace switch
    {
        Pace.Cumulated => words.Say("年初以来累计", "cumulated since January"),
        Pace.Rate => words.Say("增速", "growth"),
        Pace.Stock => words.Say("期末数", "at the end of the month"),
        _ => words.Say("是否达到", "whether it is reached"),
    };

    /// <summary>As it stands in an address.</summary>
    public static string CodeOf(PublicWord word) => word switch
    {
        PublicWord.Done => "done",
        PublicWord.UnderWay => "under-way",
        PublicWord.Slow => "slow",
        PublicWord.Discontinued => "discontinued",
        _ => "unknown",
    };

    public static PublicWord? WordOf(string? code) => All.Cast<PublicWord?>().FirstOrDefault(word => CodeOf(word!.Value) == code);

    public static string LookOf(PublicWord word) => word switch
    {
        PublicWord.Done => "done",
        PublicWord.UnderWay => "way",
        PublicWord.Slow => "slow",
        PublicWord.Discontinued => "bad",
        _ => "none",
    };

    public static string Say(this Wording words, TaskKind kind) => kind switch
    {
        TaskKind.Headline => words.Say("主要指标", "headline target"),
        TaskKind.Quantified => words.Say("量化指标", "quantified"),
        TaskKind.Project => words.Say("重点项目", "project"),
        _ => words.Say("定性任务", "qualitative"),
    };

    public static string Say(this Wording words, ProgressWord word) => word switch
    {
        ProgressWord.NotStarted => words.Say("未启动", "not started"),
        ProgressWord.Slow => words.Say("推进缓慢", "slow"),
        ProgressWord.UnderWay => words.Say("正在推进", "under way"),
        ProgressWord.NearlyDone => words.Say("基本完成", "nearly done"),
        ProgressWord.Done => words.Say("已完成", "done"),
        ProgressWord.MoreThanDone => words.Say("超额完成", "more than done"),
        ProgressWord.IntoNextYear => words.Say("跨年度", "into the next year"),
        _ => words.Say("中止", "stopped"),
    };

    public static string Say(this Wording words, ShiftedField field) => field switch
    {
        ShiftedField.Words => words.Say("内容", "words"),
        ShiftedField.Lead => words.Say("牵头单位", "lead unit"),
        ShiftedField.Supporters => words.Say("配合单位", "supporters"),
        ShiftedField.Leader => words.Say("牵头领导", "leader"),
        ShiftedField.Due => words.Say("完成时限", "due date"),
        ShiftedField.Measure => words.Say("年度目标", "goal"),
        ShiftedField.Schedule => words.Say("进度安排", "schedule"),
        ShiftedField.Start => words.Say("计划开工", "planned start"),
        ShiftedField.Registration => words.Say("入库", "registration"),
        ShiftedField.Funds => words.Say("资金支付", "funds"),
        _ => words.Say("任务本身", "the task itself"),
    };

    /// <summary>2025年5月, May 2025.</summary>
    public static string Say(this Wording words, Period period) => words.Say(
        $"{period.Year}年{period.Month}月", period.LastDay.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>2025年5月31日, 31 May 2025.</summary>
    public static string Say(this Wording words, DateOnly day) => words.Say(
        $"{day.Year}年{day.Month}月{day.Day}日", day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
}
