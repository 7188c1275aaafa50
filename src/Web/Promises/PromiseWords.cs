using Luoshi.Vocabulary.Promises;

namespace Luoshi.Web.Promises;

/// <summary>What became of promises, in both languages, and the looks that go with the words.</summary>
internal static class PromiseWords
{
    /// <summary>As they are counted.</summary>
    public static IReadOnlyList<PromiseVerdict> All { get; } =
        [PromiseVerdict.Exceeded, PromiseVerdict.Met, PromiseVerdict.Partly, PromiseVerdict.Missed, PromiseVerdict.Restated, PromiseVerdict.Silent];

    public static string Say(this Wording words, PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Exceeded => words.Say("超额兑现", "exceeded"),
        PromiseVerdict.Met => words.Say("兑现", "kept"),
        PromiseVerdict.Partly => words.Say("部分兑现", "kept in part"),
        PromiseVerdict.Missed => words.Say("未兑现", "missed"),
        PromiseVerdict.Restated => words.Say("口径不同", "told in another measure"),
        _ => words.Say("报告未提及", "not told of"),
    };

    public static string LookOf(PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Exceeded or PromiseVerdict.Met => "done",
        PromiseVerdict.Partly => "slow",
        PromiseVerdict.Missed => "bad",
        _ => "none",
    };
}
