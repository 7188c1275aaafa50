using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>Tells whether anyone could say at the year's end, from the words alone, that an item was done.</summary>
internal sealed class CheckableRule(ItemWords words)
{
    public bool Of(WorkKind kind, int strength, ReadOnlySpan<char> item, ReadOnlySpan<char> first, bool counts) => kind switch
    {
        WorkKind.Quantified => true,
        WorkKind.Headline => counts || first.Contains("同步", StringComparison.Ordinal) || first.Contains("任务", StringComparison.Ordinal) || first.Contains("要求", StringComparison.Ordinal) || first.Contains("完成", StringComparison.Ordinal),
        WorkKind.Designation => !item.Contains("更多", StringComparison.Ordinal) && !item.Contains("一批", StringComparison.Ordinal) && !item.StartsWith("做好"),
        WorkKind.Event => IsEvent(first),
        WorkKind.Document => strength != StrengthRule.Explore && words.NewDocumentVerbs.AnyIn(first) && !first.StartsWith("持续") && !first.StartsWith("动态"),
        WorkKind.Project => IsStage(strength, first),
        _ => (strength >= StrengthRule.Aim && words.CheckableVerbs.AnyIn(first[..Math.Min(first.Length, 6)])) || IsTrial(first),
    };

    /// <summary>A campaign called 行动 is open-ended unless it is begun or finished; a festival, a race, a meeting is not.</summary>
    private static bool IsEvent(ReadOnlySpan<char> said) =>
        !IsOpenEnded(said) || said.StartsWith("启动") || said.Contains("完成", StringComparison.Ordinal);

    private static bool IsOpenEnded(ReadOnlySpan<char> said) =>
        said.Contains("行动", StringComparison.Ordinal) || said.EndsWith("运动")
        || (said.EndsWith("活动") && said.IndexOfAny('“', '、') < 0 && !said.EndsWith("季活动") && !said.EndsWith("月活动") && !said.EndsWith("周活动"));

    /// <summary>开展…评估, 开展…试点: held or not held.</summary>
    private bool IsTrial(ReadOnlySpan<char> said) =>
        said.IndexOf("开展") is >= 0 and < 5 && words.Trials.MatchBefore(said, said.Length) > 0;

    private bool IsStage(int strength, ReadOnlySpan<char> said)
    {
        if (said.Contains("前期", StringComparison.Ordinal) || said.Contains("一批", StringComparison.Ordinal))
            return false;
        return words.ProjectStages.AnyIn(said) || (strength == StrengthRule.Firm && (said.StartsWith("建设") || words.ProjectWorks.AnyIn(said)));
    }
}
