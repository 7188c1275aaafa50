using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>Two lamps: done, and overdue.</summary>
internal static class SomeRules
{
    public static LampRuleSet Lamps { get; } = new("some", "1", new DateOnly(2025, 1, 1))
    {
        Chinese = "示例规则",
        English = "sample rules",
        Source = "示例",
        Lamps =
        [
            new("green", "绿", LampStanding.Good) { Chinese = "完成", English = "done" },
            new("red", "红", LampStanding.Bad) { Chinese = "逾期", English = "overdue" },
        ],
        Rules =
        [
            new("late", "red", [new(LampInput.DaysOverdue, Comparison.More)]),
            new("done", "green", [new(LampInput.Done, Comparison.Equal, 1)]),
        ],
    };
}
